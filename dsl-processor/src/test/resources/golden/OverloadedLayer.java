// Names tell layers apart.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) Tensor hidden();
  @Dense(2) Tensor hidden(Tensor in);
//                 ^^^^^^ javac
//                 ^^^^^^^^^^^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OverloadedLayer] hidden: there are two layers of this name.
  Fix: give each layer a name of its own
  See docs/rules/OverloadedLayer.md
*/
