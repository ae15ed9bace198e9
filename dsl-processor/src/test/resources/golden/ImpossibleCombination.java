// Strides and dilation exclude each other.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(filters = 4, kernelSize = 3, strides = 2, dilationRate = 2) Tensor conv();
//                                                                 ^ javac
//                                                  ^^^^^^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ImpossibleCombination] conv: dilationRate and strides cannot both be more than 1.
  Fix: dilationRate = 1, or strides = 1
  See docs/rules/ImpossibleCombination.md
*/
