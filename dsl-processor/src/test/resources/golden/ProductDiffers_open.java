// What is left open comes out even.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape(targetShape = {-1, 7}) Tensor table();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
