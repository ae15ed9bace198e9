// Only equal shapes can be added.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(filters = 4, kernelSize = 3) Tensor left(Tensor image);
  @Conv2D(filters = 4, kernelSize = 3, padding = Padding.SAME) Tensor right(Tensor image);
  @Add Tensor sum(Tensor left, Tensor right);
}

class App {
  Object model = NetModel.builder().build();
}
