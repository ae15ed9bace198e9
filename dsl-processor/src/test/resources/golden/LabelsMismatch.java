// Two units for three labels.
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @Features(4) Tensor in();
  @Dense(units = 2) Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}
