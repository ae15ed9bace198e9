// The claim names the true count.
import io.allium.*;

@Network(parameters = 21_675)
//                    ^^^^^^ javac
//       ^^^^^^^^^^ ecj
interface Net {
  @Image(height = 32, width = 32, channels = 3) Tensor image();
  @Conv2D(filters = 32, kernelSize = 3) Tensor conv1();
  @MaxPooling2D(2) Tensor pool1();
  @Conv2D(filters = 32, kernelSize = 3) Tensor conv2();
  @MaxPooling2D(2) Tensor pool2();
  @Flatten Tensor flat();
  @Dense(10) Tensor logits();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [FalseClaim] Net has 21,674 parameters, and 21,675 are claimed.
    conv1       896   Conv2D 3×3
    conv2     9,248   Conv2D 3×3
    logits   11,530   Dense
    in all   21,674
  Fix: parameters = 21_674, if the layers are right
  See docs/rules/FalseClaim.md
*/
