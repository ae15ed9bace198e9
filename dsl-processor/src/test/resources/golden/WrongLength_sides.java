// One side, two, or four.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @ZeroPadding2D(padding = {1, 2, 3}) Tensor wider();
//                         ^^^^^^^^^ javac
//               ^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] wider: padding has 3 numbers; give 1 for all sides, 2 for rows and columns, or 4: top, bottom, left and right.
  Fix: padding = {1, 2}
  See docs/rules/WrongLength.md
*/
