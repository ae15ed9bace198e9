// Numbers and classes are not compared.
import io.allium.*;

@Network
@Labels(Fruit.class)
@Training(loss = Loss.MEAN_SQUARED_ERROR)
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}
