// A layer returns a tensor.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) float[] out();
//                  ^^^ javac
//                  ^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotATensor] out: it returns float[]; a layer returns Tensor.
  Fix: let it return Tensor, or make it a default or static method if it is no layer
  See docs/rules/NotATensor.md
*/
