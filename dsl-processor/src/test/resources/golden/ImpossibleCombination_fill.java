// Only one fill mode uses a value.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomRotation(factor = 0.1, fillValue = 0.5) Tensor turned();
//                                          ^^^ javac
//                              ^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ImpossibleCombination] turned: fillValue is 0.5, and fillMode = REFLECT uses none.
  Fix: fillMode = FILL, or leave fillValue out
  See docs/rules/ImpossibleCombination.md
*/
