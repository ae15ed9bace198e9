// A network is one network, not a family.
import io.allium.*;

@Network
interface Net<T> {
//<^^^^^^ javac
//        ^^^ ecj
  @Features(4) Tensor in();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [TypeParameters] Net has type parameters; a network has none.
  Fix: take the type parameters out
  See docs/rules/TypeParameters.md
*/
