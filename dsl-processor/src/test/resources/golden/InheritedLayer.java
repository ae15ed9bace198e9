// Inherited layers have no order.
import io.allium.*;

interface Base {
  @Features(4) Tensor in();
}

@Network
interface Net extends Base {
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
