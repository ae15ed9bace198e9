// A picture that is cut to nothing.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Cropping2D({4, 1}) Tensor middle();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
