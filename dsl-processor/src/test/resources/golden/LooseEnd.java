// A layer that nothing takes.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) Tensor left(Tensor in);
  @Dense(2) Tensor out(Tensor in);
}

class App {
  Object model = NetModel.builder().build();
}
