// The claim names the true count.
import io.allium.*;

@Network(parameters = 21_675)
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
