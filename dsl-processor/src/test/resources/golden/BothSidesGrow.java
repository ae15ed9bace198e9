// Neither of the two has the shape that both are stretched to.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape({64, 1}) Tensor column(Tensor image);
  @Reshape({1, 64}) Tensor row(Tensor image);
  @Add Tensor table(Tensor column, Tensor row);
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
