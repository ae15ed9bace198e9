// A picture that is cut to nothing.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Cropping2D({4, 1}) Tensor middle();
//            ^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NothingLeft] middle: cutting 4 and 4 off the 8 rows of the 8×8×1 map from image leaves nothing.
    image   8×8×1   Image
  Fix: cut off fewer than 8 rows in all
  See docs/rules/NothingLeft.md
*/
