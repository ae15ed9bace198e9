// A Flatten is missing.
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
  @Dense(3) Tensor out();
//       ^ javac, ecj
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LabelsMismatch] out: its output is 6×6×3, and the 3 labels of Fruit need a row of 3.
  Fix: put @Flatten before out
  See docs/rules/LabelsMismatch.md
*/
