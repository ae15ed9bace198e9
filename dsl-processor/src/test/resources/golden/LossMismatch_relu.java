// A layer that is an activation is one.
import io.allium.*;

enum Kind { PLUM, PEAR }

@Network
@Labels(Kind.class)
@Training
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor scores();
  @ReLU Tensor out();
//^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LossMismatch] out: its activation is RELU; SPARSE_CATEGORICAL_CROSSENTROPY needs SOFTMAX, or none (logits).
  Fix: @Activation(SOFTMAX), or take it out
  See docs/rules/LossMismatch.md
*/
