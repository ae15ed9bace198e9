// A range has two ends.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomBrightness(factor = 0.2, valueRange = 1) Tensor bright();
//                                             ^ javac
//                                ^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] bright: valueRange has 1 number; give 2, the least and the largest value.
  Fix: valueRange = {0, 1}
  See docs/rules/WrongLength.md
*/
