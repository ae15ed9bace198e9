// A range goes up.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomContrast(factor = 0.2, valueRange = {1, 0}) Tensor bright();
//                                           ^^^^^^ javac
//                              ^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] bright: valueRange is {1.0, 0.0}; the first number must be less than the second, and both finite.
  Fix: valueRange = {0, 1}
  See docs/rules/OutOfRange.md
*/
