// A layer that is an activation is one.
import io.allium.*;

enum Kind { PLUM, PEAR }

@Network
@Labels(Kind.class)
@Training
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor scores();
  @ReLU Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}
