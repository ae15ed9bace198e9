// Training settings have ranges too.
import io.allium.*;

@Network
@Training(loss = Loss.HUBER, epochs = 0)
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
