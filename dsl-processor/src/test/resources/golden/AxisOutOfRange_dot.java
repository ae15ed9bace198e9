// A row has no second axis.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(3) Tensor b(Tensor in);
  @Dot(axes = {1, 2}) Tensor alike(Tensor a, Tensor b);
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
