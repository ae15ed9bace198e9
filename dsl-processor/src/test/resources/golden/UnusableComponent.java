// Text is no feature.
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @FeaturesOf(Bird.class) Tensor bird();
//            ^^^^^^^^^^ javac, ecj
  @Dense Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

record Bird(Fruit eats, double weight, String name) {}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [UnusableComponent] bird: name is String; a feature is a number, a boolean, an enum or a record of these.
  Fix: take it out of the record, or make an enum or a number of it
  See docs/rules/UnusableComponent.md
*/
