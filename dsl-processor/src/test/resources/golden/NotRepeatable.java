// A sum of two cannot take the sum before it.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Dropout(0.5) Tensor noisy(Tensor in);
  @Add @Repeat(3) Tensor sum(Tensor in, Tensor noisy);
//             ^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotRepeatable] sum: Add does not take one input, so that no copy can take the one before it.
  Fix: repeat a layer or a block with one input
  See docs/rules/NotRepeatable.md
*/
