// Nothing can flow.
import io.allium.*;

@Network
interface Net {
  @Dense(10) Tensor scores();
}

class App {
  Object model = NetModel.builder().build();
}
