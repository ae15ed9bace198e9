// -1 and 3 are one axis of a picture.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @Softmax(axis = {-1, 3}) Tensor shares();
//                ^^^^^^^ javac
//         ^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [AxisOutOfRange] shares: axis names one axis of 8×8×3 from photo twice.
    photo   8×8×3   Image
  Fix: leave axis out: it is then the last axis
  See docs/rules/AxisOutOfRange.md
*/
