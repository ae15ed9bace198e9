// A slope is not negative.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @LeakyReLU(-0.1) Tensor some();
//           ^^^^ javac, ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] some: negativeSlope is -0.1; it must be at least 0.
  Fix: negativeSlope = 0, or more
  See docs/rules/OutOfRange.md
*/
