// The batch cannot be named.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(3) Tensor b(Tensor in);
  @Dot(axes = 0) Tensor alike(Tensor a, Tensor b);
//            ^ javac
//     ^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [AxisOutOfRange] alike: axes has 0, which is the batch; the first axis of a shape is 1.
  Fix: axes = -1, which is the last of both
  See docs/rules/AxisOutOfRange.md
*/
