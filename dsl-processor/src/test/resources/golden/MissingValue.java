// A required member was left out.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1) Tensor image();
  @Conv2D(kernelSize = 3) Tensor conv();
//^^^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [MissingValue] conv: filters is missing: @Conv2D needs it.
  Fix: write it, for example filters = 32
  See docs/rules/MissingValue.md
*/
