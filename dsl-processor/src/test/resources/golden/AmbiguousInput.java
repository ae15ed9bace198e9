// Two layers return the handle, and neither has the name.
import io.allium.*;

@Network
interface Net {
  interface Code extends Tensor {}

  @Features(4) Tensor in();
  @Dense(8) Code left(Tensor in);
  @Dense(8) Code right(Tensor in);
  @Add Tensor sum(Code left, Code middle);
}

class App {
  Object model = NetModel.builder().build();
}
