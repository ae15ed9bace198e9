// Nobody can guess what these numbers should be.
import io.allium.*;

@Network
@Training
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
