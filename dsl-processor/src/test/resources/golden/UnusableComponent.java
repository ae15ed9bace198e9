// Text is no feature.
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @FeaturesOf(Bird.class) Tensor bird();
  @Dense Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

record Bird(Fruit eats, double weight, String name) {}

class App {
  Object model = NetModel.builder().build();
}
