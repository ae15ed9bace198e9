// A zoom needs to know how much.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor photo();
  @RandomZoom Tensor zoomed();
//^^^^^^^^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [MissingValue] zoomed: heightFactor is missing: @RandomZoom needs it.
  Fix: write it, for example heightFactor = 0.2
  See docs/rules/MissingValue.md
*/
