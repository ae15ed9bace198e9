// An input alone learns nothing.
import io.allium.*;

@Network
interface Net {
//<^^^^^^ javac
//        ^^^ ecj
  @Features(4) Tensor in();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NoLayer] Net has no layer after its input.
  Fix: add an abstract method with a layer: @Dense(10) Tensor scores();
  See docs/rules/NoLayer.md
*/
