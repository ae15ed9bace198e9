// Inherited layers have no order.
import io.allium.*;

interface Base {
  @Features(4) Tensor in();
}

@Network
interface Net extends Base {
//<^^^^^^ javac
//        ^^^ ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [InheritedLayer] Net inherits Base.in; the order of inherited layers is not defined.
  Fix: declare the layers in Net itself
  See docs/rules/InheritedLayer.md
*/
