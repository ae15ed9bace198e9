// A method without a layer.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  Tensor hidden();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
