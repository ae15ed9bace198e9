// A row is repeated, not a picture.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @RepeatVector(3) Tensor rows();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
