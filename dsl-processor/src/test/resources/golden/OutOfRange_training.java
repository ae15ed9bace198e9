// Training settings have ranges too.
import io.allium.*;

@Network
@Training(loss = Loss.HUBER, epochs = 0)
//                                    ^ javac
//                           ^^^^^^ ecj
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] epochs is 0; it must be at least 1.
  Fix: epochs = 1, or more
  See docs/rules/OutOfRange.md
*/
