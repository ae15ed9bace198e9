// A Flatten is missing.
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
  @Dense(3) Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}
