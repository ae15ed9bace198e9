// The shape is not the expected one.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Expect({8, 8, 4}) @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
//        ^^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [FalseExpectation] conv: its output is 6×6×4, and 8×8×4 is expected.
    image   8×8×1   Image
    conv    6×6×4   Conv2D 3×3
  Fix: shape = {6, 6, 4}, if the layers are right
  See docs/rules/FalseExpectation.md
*/
