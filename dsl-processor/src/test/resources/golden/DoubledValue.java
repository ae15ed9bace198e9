// One value, said twice.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(value = 2, units = 3) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
