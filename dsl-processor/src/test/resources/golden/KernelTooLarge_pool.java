// Pools are windows too.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @MaxPooling2D(9) Tensor pool();
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}
