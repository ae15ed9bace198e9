// A layer that nothing takes.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) Tensor left(Tensor in);
//^^^^^^^^^ javac
//^^^^^^ ecj
  @Dense(2) Tensor out(Tensor in);
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LooseEnd] left: nothing takes its output; the network's output is out.
  Fix: let a layer name it as a parameter, or take it out
  See docs/rules/LooseEnd.md
*/
