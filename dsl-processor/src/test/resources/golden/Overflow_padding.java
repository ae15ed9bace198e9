// More rows than can be counted.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @ZeroPadding2D({2_000_000_000, 0}) Tensor tall();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
