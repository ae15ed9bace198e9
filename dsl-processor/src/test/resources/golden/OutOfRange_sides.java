// A border of less than nothing.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Cropping2D({0, 0, -1, 0}) Tensor larger();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
