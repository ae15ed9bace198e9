// A short value is marked itself.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dropout(1.5) Tensor some();
//         ^^^ javac, ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] some: rate is 1.5; it must be at least 0 and less than 1.
  Fix: write it as a part of 1: a half is rate = 0.5
  See docs/rules/OutOfRange.md
*/
