// A convolution needs a picture.
import io.allium.*;

@Network
interface Net {
  @Features(64) Tensor in();
  @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
}

class App {
  Object model = NetModel.builder().build();
}
