// More rows than can be counted.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @ZeroPadding2D({2_000_000_000, 0}) Tensor tall();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [Overflow] tall: its output or its parameters are more than can be counted.
    image   8×8×1   Image
  Fix: make it or its input smaller
  See docs/rules/Overflow.md
*/
