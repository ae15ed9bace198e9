// A layer of several inputs cannot follow another on its line.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Dropout(0.5) @Add Tensor sum();
//              ^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [InputCount] sum: Add takes several inputs and cannot follow Dropout on one line.
  Fix: give it a method of its own
  See docs/rules/InputCount.md
*/
