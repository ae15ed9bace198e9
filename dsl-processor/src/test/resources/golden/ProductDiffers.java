// A shape that holds as many values as there are.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape({3, 4}) Tensor table();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
