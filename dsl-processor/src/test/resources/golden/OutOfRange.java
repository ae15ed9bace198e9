// A number of units is at least one.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(units = -3) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
