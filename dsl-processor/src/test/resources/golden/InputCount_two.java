// A layer with one input cannot take two.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(4) Tensor hidden();
  @Dense(2) Tensor out(Tensor in, Tensor hidden);
//^^^^^^^^^ javac
//^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [InputCount] out: Dense takes one input, and here are 2.
  Fix: merge them first, for example with @Concatenate or @Add
  See docs/rules/InputCount.md
*/
