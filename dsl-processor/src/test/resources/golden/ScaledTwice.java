// The image was scaled already.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Rescaling(1.0 / 255) Tensor scaled();
//^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^^^^ ecj
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ScaledTwice] scaled: Rescaling scales image, which @Image has already multiplied by 1/255.
  Fix: say scale = 1 on image, or take scaled out
  See docs/rules/ScaledTwice.md
*/
