// A number of units is at least one.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(units = -3) Tensor out();
//               ^^ javac
//       ^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] out: units is -3; it must be at least 1.
  Fix: units = 1, or more
  See docs/rules/OutOfRange.md
*/
