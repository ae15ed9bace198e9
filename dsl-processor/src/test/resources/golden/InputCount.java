// A merging layer names what it merges.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(4) Tensor hidden();
  @Add Tensor sum();
//^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [InputCount] sum: Add merges at least two layers, and names none.
  Fix: name them as parameters: @Add Tensor sum(Tensor first, Tensor second)
  See docs/rules/InputCount.md
*/
