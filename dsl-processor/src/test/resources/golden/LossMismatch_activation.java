// Relu gives no logits.
import io.allium.*;

@Network
@Labels(Fruit.class)
@Training
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(units = 3, activation = ActivationFunction.RELU) Tensor out();
//                               ^^^^^^^^^^^^^^^^^^^^^^^ javac
//                  ^^^^^^^^^^ ecj
}

enum Fruit { APPLE, PEAR, PLUM }

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LossMismatch] out: its activation is RELU; SPARSE_CATEGORICAL_CROSSENTROPY needs SOFTMAX, or none (logits).
  Fix: leave activation out, or say SOFTMAX
  See docs/rules/LossMismatch.md
*/
