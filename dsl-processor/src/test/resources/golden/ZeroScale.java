// 1 / 255 is 0 in Java.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1, scale = 1 / 255) Tensor image();
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}
