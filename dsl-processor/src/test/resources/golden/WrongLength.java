// One number for both axes, or two.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @MaxPooling2D({2, 2, 2}) Tensor pool();
}

class App {
  Object model = NetModel.builder().build();
}
