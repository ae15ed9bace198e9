// The image was scaled already.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Rescaling(1.0 / 255) Tensor scaled();
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}
