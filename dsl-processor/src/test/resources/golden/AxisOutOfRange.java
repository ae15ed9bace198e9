// A vector has one axis.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(4) Tensor left(Tensor in);
  @Dense(4) Tensor right(Tensor in);
  @Concatenate(axis = 2) Tensor both(Tensor left, Tensor right);
}

class App {
  Object model = NetModel.builder().build();
}
