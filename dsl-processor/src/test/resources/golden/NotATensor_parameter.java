// And it takes tensors.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor out(int in);
//                         ^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotATensor] out: in is int; a layer takes Tensors.
  Fix: declare it as Tensor in, or give the value as a member of the annotation
  See docs/rules/NotATensor.md
*/
