// Numbers and classes are not compared.
import io.allium.*;

@Network
@Labels(Fruit.class)
@Training(loss = Loss.MEAN_SQUARED_ERROR)
//               ^^^^^^^^^^^^^^^^^^^^^^^ javac
//        ^^^^ ecj
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense Tensor out();
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LossMismatch] loss is MEAN_SQUARED_ERROR, and 3 outputs for the 3 labels of Fruit need SPARSE_CATEGORICAL_CROSSENTROPY.
  Fix: loss = SPARSE_CATEGORICAL_CROSSENTROPY, or leave it out
  See docs/rules/LossMismatch.md
*/
