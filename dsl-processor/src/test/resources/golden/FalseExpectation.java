// The shape is not the expected one.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Expect({8, 8, 4}) @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
}

class App {
  Object model = NetModel.builder().build();
}
