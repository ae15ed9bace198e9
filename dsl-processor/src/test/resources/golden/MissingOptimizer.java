// Training needs an optimiser.
import io.allium.*;

@Network
@Training(loss = Loss.MEAN_SQUARED_ERROR)
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ javac
//<^^^^^^ ecj
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [MissingOptimizer] Net says how it is trained, and names no optimiser.
  Fix: add one to the network, for example @Adam(learningRate = 1e-3)
  See docs/rules/MissingOptimizer.md
*/
