// Only one extent follows from the others.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape({-1, -1}) Tensor table();
//         ^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] table: targetShape is {-1, -1}; only one number can be -1, the one that follows from the others.
  Fix: targetShape = {-1, 1}
  See docs/rules/OutOfRange.md
*/
