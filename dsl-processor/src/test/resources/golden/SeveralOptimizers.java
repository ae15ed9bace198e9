// One optimiser.
import io.allium.*;

@Network
@Training(loss = Loss.MEAN_SQUARED_ERROR)
@Adam
@SGD
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
