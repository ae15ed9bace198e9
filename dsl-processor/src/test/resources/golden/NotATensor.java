// A layer returns a tensor.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) float[] out();
}

class App {
  Object model = NetModel.builder().build();
}
