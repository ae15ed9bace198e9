// 1 / 255 is 0 in Java.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 1, scale = 1 / 255) Tensor image();
//                                                    ^^^^^^^ javac
//                                            ^^^^^ ecj
  @Flatten Tensor flat();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ZeroScale] image: scale is 0, which makes every picture black; in Java 1 / 255 is 0.
  Fix: scale = 1.0 / 255, or leave scale out
  See docs/rules/ZeroScale.md
*/
