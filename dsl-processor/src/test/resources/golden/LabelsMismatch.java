// Two units for three labels.
import io.allium.*;

@Network
@Labels(Fruit.class)
interface Net {
  @Features(4) Tensor in();
  @Dense(units = 2) Tensor out();
//               ^ javac
//       ^^^^^ ecj
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LabelsMismatch] out: it has 2 outputs, and the 3 labels of Fruit need 3.
  Fix: units = 3, or leave units out
  See docs/rules/LabelsMismatch.md
*/
