// Every axis, and no other.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Permute({2, 1}) Tensor turned();
//         ^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongLength] turned: dims is {2, 1}, and 8×8×1 from image has 3 axes; it must name each axis from 1 to 3 once.
    image   8×8×1   Image
  Fix: dims = {2, 1, 3}
  See docs/rules/WrongLength.md
*/
