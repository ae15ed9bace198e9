// Nothing stacked.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Dropout(0.5) @Repeat(0) Tensor noisy();
//                      ^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] noisy: it is repeated 0 times; at least once is needed.
  Fix: @Repeat(2), or more
  See docs/rules/OutOfRange.md
*/
