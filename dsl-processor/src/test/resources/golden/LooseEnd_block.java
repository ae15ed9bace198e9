// A loose end in the body of a block.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Twin Tensor block();
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface Twin {
  interface Body {
    @Input Tensor in();
    @BatchNormalization Tensor left(Tensor in);
//  ^^^^^^^^^^^^^^^^^^^ javac, ecj
    @BatchNormalization Tensor right(Tensor in);
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [LooseEnd] left: nothing takes its output; the block's output is right.
  Fix: let a layer name it as a parameter, or take it out
  See docs/rules/LooseEnd.md
*/
