// Pools are windows too.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @MaxPooling2D(9) Tensor pool();
//              ^ javac, ecj
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [KernelTooLarge] pool: the 9×9 pool does not fit the 8×8 map from image.
    image   8×8×1   Image
  Fix: poolSize = 8, or padding = SAME
  See docs/rules/KernelTooLarge.md
*/
