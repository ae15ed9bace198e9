// One input so far.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor left();
  @Features(4) Tensor right();
  @Add Tensor sum(Tensor left, Tensor right);
}

class App {
  Object model = NetModel.builder().build();
}
