// There is no axis of length 0.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @AlphaDropout(rate = 0.2, noiseShape = {1, 0, 1}) Tensor some();
//                                       ^^^^^^^^^ javac
//                          ^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] some: noiseShape is {1, 0, 1}; each number must be 1, -1, or the length of its axis.
  Fix: 1 for an axis whose values share what is drawn, else -1
  See docs/rules/OutOfRange.md
*/
