// Somebody wrote the class that would be generated.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor out();
}

class NetModel {}
