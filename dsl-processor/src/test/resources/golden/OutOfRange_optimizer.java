// And so do optimisers.
import io.allium.*;

@Network
@Training(loss = Loss.HUBER)
@SGD(learningRate = 0)
//                  ^ javac
//   ^^^^^^^^^^^^ ecj
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OutOfRange] learningRate is 0.0; it must be more than 0.
  Fix: leave learningRate out, or write a number such as 1e-3
  See docs/rules/OutOfRange.md
*/
