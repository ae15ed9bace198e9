// One layer a method.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) @Dropout(0.5) Tensor hidden();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
