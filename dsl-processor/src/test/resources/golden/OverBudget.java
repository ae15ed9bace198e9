// A budget that does not suffice.
import io.allium.*;

@Network
@Budget(parameters = 500)
interface Net {
  @Features(4) Tensor in();
  @Dense(100) Tensor hidden();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
