// Where a block is used, its kernel is too large.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Look(9) Tensor block();
//^^^^^^^^ javac
//^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface Look {
  int value();

  interface Body {
    @Input Tensor in();
    @Conv2D(filters = 4) @Let("kernelSize = value") @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [KernelTooLarge] block.out.conv2D: the 9×9 kernel does not fit the 8×8 map from in.
    in   8×8×3   Image
  Fix: kernelSize = 7, or padding = SAME
  See docs/rules/KernelTooLarge.md
*/
