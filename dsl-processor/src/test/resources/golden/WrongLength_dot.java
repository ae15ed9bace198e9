// An axis of each of the two.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(3) Tensor b(Tensor in);
  @Dot(axes = {1, 1, 1}) Tensor alike(Tensor a, Tensor b);
//            ^^^^^^^^^ javac
//     ^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] alike: axes has 3 numbers; give 1 for both inputs, or 2, one for each.
  Fix: axes = {1, 1}
  See docs/rules/WrongLength.md
*/
