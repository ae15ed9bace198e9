// Each axis once.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Permute({2, 1, 1}) Tensor turned();
//         ^^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] turned: dims is {2, 1, 1}; it must name each axis from 1 to 3 once.
  Fix: dims = {2, 1, 3}
  See docs/rules/OutOfRange.md
*/
