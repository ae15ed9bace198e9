// A noise shape has one number an axis.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @Dropout(rate = 0.2, noiseShape = {1, 1}) Tensor some();
//                                  ^^^^^^ javac
//                     ^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] some: noiseShape has 2 numbers, and photo gives 8×8×3; give one number an axis.
    photo   8×8×3   Image
  Fix: noiseShape = {1, 1, 1} to drop whole examples, or leave noiseShape out
  See docs/rules/WrongLength.md
*/
