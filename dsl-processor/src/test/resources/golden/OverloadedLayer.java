// Names tell layers apart.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) Tensor hidden();
  @Dense(2) Tensor hidden(Tensor in);
}

class App {
  Object model = NetModel.builder().build();
}
