// One number for both axes, or two.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @MaxPooling2D({2, 2, 2}) Tensor pool();
//              ^^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] pool: poolSize has 3 numbers; give 1 for all axes, or 2, one for each.
  Fix: poolSize = 2
  See docs/rules/WrongLength.md
*/
