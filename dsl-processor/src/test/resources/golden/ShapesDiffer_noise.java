// A noise shape is 1 or the length of the axis.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @Dropout(rate = 0.2, noiseShape = {1, 4, 1}) Tensor some();
//                                  ^^^^^^^^^ javac
//                     ^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ShapesDiffer] some: noiseShape is {1, 4, 1}, and photo gives 8×8×3; axis 2 must be 1, -1 or 8.
    photo   8×8×3   Image
  Fix: noiseShape = {1, 1, 1} to drop whole examples, or leave noiseShape out
  See docs/rules/ShapesDiffer.md
*/
