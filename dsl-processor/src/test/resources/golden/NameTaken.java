// Somebody wrote the class that would be generated.
import io.allium.*;

@Network
interface Net {
//<^^^^^^ javac
//        ^^^ ecj
  @Features(4) Tensor in();
  @Dense(2) Tensor out();
}

class NetModel {}

/*
error: [NameTaken] the class NetModel, which would be generated for Net, exists already.
  Fix: rename one of the two
  See docs/rules/NameTaken.md
*/
