// A layer that waits for itself.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Add Tensor sum(Tensor in, Tensor hidden);
  @Dense(4) Tensor hidden(Tensor sum);
  @Dense(2) Tensor out(Tensor hidden);
}

class App {
  Object model = NetModel.builder().build();
}
