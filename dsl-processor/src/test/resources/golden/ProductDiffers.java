// A shape that holds as many values as there are.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape({3, 4}) Tensor table();
//         ^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ProductDiffers] table: image gives 8×8×1, 64 values, and the target shape 3×4 holds 12.
    image   8×8×1   Image
  Fix: targetShape = {-1, 4}
  See docs/rules/ProductDiffers.md
*/
