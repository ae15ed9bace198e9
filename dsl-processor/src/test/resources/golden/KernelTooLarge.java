// Two poolings left a map that is smaller than the kernel.
import io.allium.*;

@Network
interface Net {
  @Image(height = 32, width = 32, channels = 3) Tensor image();
  @Conv2D(filters = 32, kernelSize = 3) Tensor conv1();
  @MaxPooling2D(2) Tensor pool1();
  @Conv2D(filters = 32, kernelSize = 3) Tensor conv2();
  @MaxPooling2D(2) Tensor pool2();
  @Conv2D(filters = 32, kernelSize = 7) Tensor conv3();
//                                   ^ javac
//                      ^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(10) Tensor logits();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [KernelTooLarge] conv3: the 7×7 kernel does not fit the 6×6 map from pool2.
    image   32×32×3    Image
    conv1   30×30×32   Conv2D 3×3
    pool1   15×15×32   MaxPooling2D 2×2
    conv2   13×13×32   Conv2D 3×3
    pool2   6×6×32     MaxPooling2D 2×2, dropped 1 row and 1 column
  Fix: kernelSize = 5, or padding = SAME, or take pool2 out
  See docs/rules/KernelTooLarge.md
*/
