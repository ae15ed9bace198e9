// A border of less than nothing.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Cropping2D({0, 0, -1, 0}) Tensor larger();
//            ^^^^^^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] larger: cropping is {0, 0, -1, 0}; each number must be at least 0.
  Fix: cropping = {0, 0, 0, 0}, or more
  See docs/rules/OutOfRange.md
*/
