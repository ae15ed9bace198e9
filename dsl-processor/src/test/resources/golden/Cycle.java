// A layer that waits for itself.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Add Tensor sum(Tensor in, Tensor hidden);
//                                  ^^^^^^ javac, ecj
  @Dense(4) Tensor hidden(Tensor sum);
  @Dense(2) Tensor out(Tensor hidden);
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [Cycle] sum: it depends on itself: it takes hidden, which takes sum.
  Fix: let sum take a layer that does not depend on it
  See docs/rules/Cycle.md
*/
