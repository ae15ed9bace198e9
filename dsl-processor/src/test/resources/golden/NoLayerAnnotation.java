// A method without a layer.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  Tensor hidden();
//       ^^^^^^ javac
//       ^^^^^^^^ ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NoLayerAnnotation] hidden: it has no layer annotation.
  Fix: say which layer it is, for example @Dense(10), or make it a default or static method
  See docs/rules/NoLayerAnnotation.md
*/
