// Nor are the parameters.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Expect(parameters = 36) @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
//                     ^^ javac
//        ^^^^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [FalseExpectation] conv: it has 40 parameters, and 36 are expected.
    kernel   3×3×1×4   36
    bias     4          4
  Fix: parameters = 40, if the layers are right
  See docs/rules/FalseExpectation.md
*/
