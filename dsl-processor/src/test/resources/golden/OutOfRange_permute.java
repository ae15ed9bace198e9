// Each axis once.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Permute({2, 1, 1}) Tensor turned();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
