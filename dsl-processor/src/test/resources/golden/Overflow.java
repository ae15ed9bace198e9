// A row longer than an array can be.
import io.allium.*;

@Network
interface Net {
  @Image(height = 65536, width = 65536, channels = 3) Tensor image();
  @Flatten Tensor flat();
//^^^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [Overflow] flat: 65536×65536×3 from image makes a row of 12,884,901,888 values, more than the 2,147,483,647 an axis can have.
    image   65536×65536×3   Image
  Fix: make image smaller
  See docs/rules/Overflow.md
*/
