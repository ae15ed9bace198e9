// Three values for two copies.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Conv2D(filters = 4, kernelSize = 1) @Repeat(2) @Let("strides = {1, 2, 1}") Tensor convs();
//                                                     ^^^^^^^^^^^^^^^^^^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] convs: strides has 3 values for 2 copies.
  Fix: give one value for each copy, or @Repeat(3)
  See docs/rules/WrongLength.md
*/
