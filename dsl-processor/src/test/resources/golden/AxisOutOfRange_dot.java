// A row has no second axis.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(3) Tensor b(Tensor in);
  @Dot(axes = {1, 2}) Tensor alike(Tensor a, Tensor b);
//            ^^^^^^ javac
//     ^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [AxisOutOfRange] alike: axes is 2, and 3 from b has only axis 1.
    in   4   Features
    a    3   Dense
    b    3   Dense, from in
  Fix: axes = -1, which is the last of both
  See docs/rules/AxisOutOfRange.md
*/
