// A layer with one input cannot take two.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(4) Tensor hidden();
  @Dense(2) Tensor out(Tensor in, Tensor hidden);
}

class App {
  Object model = NetModel.builder().build();
}
