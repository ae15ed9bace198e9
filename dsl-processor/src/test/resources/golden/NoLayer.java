// An input alone learns nothing.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
}

class App {
  Object model = NetModel.builder().build();
}
