// A factor is a part of 1; a list is marked as a whole.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomTranslation(heightFactor = {-0.5, 20}, widthFactor = 1) Tensor moved();
//                                  ^^^^^^^^^^ javac
//                   ^^^^^^^^^^^^ ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] moved: heightFactor is {-0.5, 20.0}; each number must be at least -1 and at most 1.
  Fix: write it as a part of 1: a fifth is heightFactor = 0.2
  See docs/rules/OutOfRange.md
*/
