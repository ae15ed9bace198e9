// What is left open comes out even.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape(targetShape = {-1, 7}) Tensor table();
//                       ^^^^^^^ javac
//         ^^^^^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ProductDiffers] table: image gives 8×8×1, 64 values, and the target shape would hold a multiple of 7.
    image   8×8×1   Image
  Fix: let the numbers multiply to a divisor of 64
  See docs/rules/ProductDiffers.md
*/
