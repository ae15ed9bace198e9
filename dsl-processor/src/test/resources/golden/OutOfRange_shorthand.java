// A short value is marked itself.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dropout(1.5) Tensor some();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
