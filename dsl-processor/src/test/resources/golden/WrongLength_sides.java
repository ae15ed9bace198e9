// One side, two, or four.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @ZeroPadding2D(padding = {1, 2, 3}) Tensor wider();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
