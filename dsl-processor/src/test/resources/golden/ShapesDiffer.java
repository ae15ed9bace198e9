// Axes that differ cannot be added.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(filters = 4, kernelSize = 3) Tensor left(Tensor image);
  @Conv2D(filters = 4, kernelSize = 3, padding = Padding.SAME) Tensor right(Tensor image);
  @Add Tensor sum(Tensor left, Tensor right);
//^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ShapesDiffer] sum: left gives 6×6×4 and right gives 8×8×4; axis by axis, from the last, they must be equal or 1.
    image   8×8×1   Image
    left    6×6×4   Conv2D 3×3
    right   8×8×4   Conv2D 3×3, from image
  Fix: let both branches have padding = SAME and the same strides
  See docs/rules/ShapesDiffer.md
*/
