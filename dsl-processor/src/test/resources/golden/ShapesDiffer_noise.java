// A noise shape is 1 or the length of the axis.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @Dropout(rate = 0.2, noiseShape = {1, 4, 1}) Tensor some();
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
