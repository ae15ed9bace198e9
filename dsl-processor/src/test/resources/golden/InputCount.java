// A merging layer names what it merges.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(4) Tensor hidden();
  @Add Tensor sum();
}

class App {
  Object model = NetModel.builder().build();
}
