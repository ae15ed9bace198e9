// A row is repeated, not a picture.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @RepeatVector(3) Tensor rows();
//^^^^^^^^^^^^^^^^ javac
//^^^^^^^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongRank] rows: RepeatVector needs a row of numbers, and image gives 8×8×1.
    image   8×8×1   Image
  Fix: put @Flatten after image
  See docs/rules/WrongRank.md
*/
