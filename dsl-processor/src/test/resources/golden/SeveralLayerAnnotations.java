// One layer a method.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) @Dropout(0.5) Tensor hidden();
//          ^^^^^^^^^^^^^ javac
//          ^^^^^^^^ ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [SeveralLayerAnnotations] hidden: it has @Dense and @Dropout; a method is one layer.
  Fix: give each layer a method of its own
  See docs/rules/SeveralLayerAnnotations.md
*/
