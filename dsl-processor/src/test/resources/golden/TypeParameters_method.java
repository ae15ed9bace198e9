// Nor is a layer.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) <T> Tensor out();
//                     ^^^ javac
//                     ^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [TypeParameters] out: it has type parameters; a layer has none.
  Fix: take the type parameters out
  See docs/rules/TypeParameters.md
*/
