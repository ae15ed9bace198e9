// One optimiser.
import io.allium.*;

@Network
@Training(loss = Loss.MEAN_SQUARED_ERROR)
@Adam
@SGD
//<^ javac, ecj
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [SeveralOptimizers] Net has @Adam and @SGD; training uses one optimiser.
  Fix: take one of them out
  See docs/rules/SeveralOptimizers.md
*/
