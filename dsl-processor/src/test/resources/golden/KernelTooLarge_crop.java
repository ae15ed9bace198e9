// A part is no larger than the picture.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomCrop(height = 10, width = 4) Tensor part();
//                     ^^ javac
//            ^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [KernelTooLarge] part: the 10×4 part does not fit the 8×8 picture from photo.
    photo   8×8×3   Image
  Fix: height = 8, or less
  See docs/rules/KernelTooLarge.md
*/
