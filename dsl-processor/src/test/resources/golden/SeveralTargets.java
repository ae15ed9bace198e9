// Which of the two is learned?
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @FeaturesOf(Bird.class) Tensor bird();
  @Dense Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

record Bird(Fruit breakfast, Fruit supper, double weight) {}

class App {
  Object model = NetModel.builder().build();
}
