// Two, and no more.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(3) Tensor b(Tensor in);
  @Dense(3) Tensor c(Tensor in);
  @Subtract Tensor rest(Tensor a, Tensor b, Tensor c);
//^^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [InputCount] rest: Subtract takes exactly two layers, and names 3.
  Fix: name two as parameters: @Subtract Tensor rest(Tensor first, Tensor second)
  See docs/rules/InputCount.md
*/
