// A network is one network, not a family.
import io.allium.*;

@Network
interface Net<T> {
  @Features(4) Tensor in();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
