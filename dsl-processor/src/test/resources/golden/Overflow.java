// A row longer than an array can be.
import io.allium.*;

@Network
interface Net {
  @Image(height = 65536, width = 65536, channels = 3) Tensor image();
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}
