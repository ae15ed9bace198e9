// And so do optimisers.
import io.allium.*;

@Network
@Training(loss = Loss.HUBER)
@SGD(learningRate = 0)
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
