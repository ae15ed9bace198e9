// Softmax checks its axes one by one.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @Softmax(axis = {1, 4}) Tensor shares();
//                ^^^^^^ javac
//         ^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [AxisOutOfRange] shares: axis is 4, and 8×8×3 from photo has the axes 1 to 3.
    photo   8×8×3   Image
  Fix: leave axis out: it is then the last axis
  See docs/rules/AxisOutOfRange.md
*/
