// Relu gives no logits.
import io.allium.*;

@Network
@Labels(Fruit.class)
@Training
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(units = 3, activation = ActivationFunction.RELU) Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}
