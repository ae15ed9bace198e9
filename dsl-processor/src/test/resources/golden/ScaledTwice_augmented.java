// Augmentation in between changes nothing.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomFlip Tensor flipped();
  @Rescaling(1.0 / 255) Tensor scaled();
//^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ScaledTwice] scaled: Rescaling scales photo, which @Image has already multiplied by 1/255.
  Fix: say scale = 1 on photo, or take scaled out
  See docs/rules/ScaledTwice.md
*/
