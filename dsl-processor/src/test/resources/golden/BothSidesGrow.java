// Neither of the two has the shape that both are stretched to.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Reshape({64, 1}) Tensor column(Tensor image);
  @Reshape({1, 64}) Tensor row(Tensor image);
  @Add Tensor table(Tensor column, Tensor row);
//^^^^ javac, ecj
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}

/*
warning: [BothSidesGrow] table: column gives 64×1 and row gives 1×64; both are stretched, to 64×64.
    image    8×8×1   Image
    column   64×1    Reshape
    row      1×64    Reshape, from image
  Fix: let one of them be 64×64 before they are merged
  See docs/rules/BothSidesGrow.md
*/
