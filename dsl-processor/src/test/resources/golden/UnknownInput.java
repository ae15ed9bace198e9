// A typo in a wire.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) Tensor hidden();
  @Dense(2) Tensor out(Tensor hiden);
}

class App {
  Object model = NetModel.builder().build();
}
