// A dense layer has weights for one width.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  interface Code extends Tensor {}

  @Flatten Tensor row(Tensor in);
  @Dense(4) Code code(Tensor row);
  @Shared(Code.class) Tensor again(Code code);
//        ^^^^^^^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [SharedShapesDiffer] again: it shares the weights of code, which takes 192, and here comes 4.
    in     8×8×3   Image
    row    192     Flatten
    code   4       Dense
  Fix: let both take the same shape, or give each its own weights
  See docs/rules/SharedShapesDiffer.md
*/
