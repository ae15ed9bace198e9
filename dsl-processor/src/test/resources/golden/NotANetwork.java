// A class that can be instantiated is no network.
import io.allium.*;

@Network
class Net {
  @Features(4) Tensor in() { return null; }
}

class App {
  Object model = NetModel.builder().build();
}
