// Half of 3 channels.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Halve Tensor block();
//^^^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface Halve {
  interface Body {
    @Input Tensor in();
    @Conv2D(kernelSize = 1) @Let("filters = in.channels / 2") Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [UnevenDivision] block.out: in.channels / 2 is 3 / 2, which does not come out even.
  Fix: let the numbers be such that it does, or write another expression
  See docs/rules/UnevenDivision.md
*/
