// Off the axis, shapes must agree.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(filters = 4, kernelSize = 3) Tensor left(Tensor image);
  @Conv2D(filters = 4, kernelSize = 3, padding = Padding.SAME) Tensor right(Tensor image);
  @Concatenate Tensor both(Tensor left, Tensor right);
}

class App {
  Object model = NetModel.builder().build();
}
