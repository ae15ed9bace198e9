// The axes of a dot product have one extent.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(5) Tensor b(Tensor in);
  @Dot(axes = 1) Tensor alike(Tensor a, Tensor b);
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: x
*/
