// One class cannot be told apart.
import io.allium.*;

@Network
@Labels(Only.class)
interface Net {
  @Features(4) Tensor in();
  @Dense Tensor out();
}

enum Only { ONE }

class App {
  Object model = NetModel.builder().build();
}
