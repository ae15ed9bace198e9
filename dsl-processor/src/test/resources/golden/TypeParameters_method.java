// Nor is a layer.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) <T> Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
