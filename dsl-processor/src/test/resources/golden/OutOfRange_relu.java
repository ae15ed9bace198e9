// A slope is not negative.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @LeakyReLU(-0.1) Tensor some();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
