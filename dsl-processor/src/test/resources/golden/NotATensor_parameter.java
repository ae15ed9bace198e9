// And it takes tensors.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor out(int in);
}

class App {
  Object model = NetModel.builder().build();
}
