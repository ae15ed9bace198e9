// Only one extent follows from the others.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape({-1, -1}) Tensor table();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
