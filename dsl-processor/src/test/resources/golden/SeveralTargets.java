// Which of the two is learned?
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @FeaturesOf(Bird.class) Tensor bird();
//            ^^^^^^^^^^ javac, ecj
  @Dense Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

record Bird(Fruit breakfast, Fruit supper, double weight) {}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [SeveralTargets] bird: Bird has 2 components that could be learned: breakfast, supper.
  Fix: mark exactly one with @Label
  See docs/rules/SeveralTargets.md
*/
