// A block that contains itself has no end.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Loop Tensor block();
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface Loop {
  interface Body {
    @Input Tensor in();
    @Loop Tensor again();
//  ^^^^^ javac, ecj
    @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [RecursiveBlock] again: the block Loop contains itself.
  Fix: take it out of its own body
  See docs/rules/RecursiveBlock.md
*/
