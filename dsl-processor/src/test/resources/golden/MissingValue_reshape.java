// A shape is needed.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape Tensor table();
//^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [MissingValue] table: targetShape is missing: @Reshape needs it.
  Fix: write it, for example targetShape = {4, 4, 8}
  See docs/rules/MissingValue.md
*/
