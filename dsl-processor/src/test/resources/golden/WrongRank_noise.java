// Channels are those of a picture.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @SpatialDropout2D(0.2) Tensor some();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
