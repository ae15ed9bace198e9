// A factor is one number or two.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomRotation({0.1, 0.2, 0.3}) Tensor turned();
//                ^^^^^^^^^^^^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] turned: factor has 3 numbers; give 1, or 2, the least and the most.
  Fix: factor = 0.2
  See docs/rules/WrongLength.md
*/
