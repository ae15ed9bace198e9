// One value, said twice.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(value = 2, units = 3) Tensor out();
//                          ^ javac
//                  ^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [DoubledValue] out: value is short for units, and both are given.
  Fix: keep one of them
  See docs/rules/DoubledValue.md
*/
