// A layer and the optimiser cannot share the builder's method.
import io.allium.*;

@Network
@Training(loss = Loss.HUBER)
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor adam();
}

class App {
  Object model = NetModel.builder().build();
}
