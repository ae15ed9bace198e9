// A shape is needed.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape Tensor table();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
