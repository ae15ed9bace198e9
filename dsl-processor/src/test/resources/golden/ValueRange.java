// Pictures are scaled to 0 to 1, and Keras's default range is another.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomFlip Tensor flipped();
  @RandomBrightness(0.2) Tensor bright();
//^^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ValueRange] bright: valueRange is {0, 255}, and the values of photo are 0 to 1.
  Fix: valueRange = {0, 1}
  See docs/rules/ValueRange.md
*/
