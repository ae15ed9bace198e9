// Nobody can guess what these numbers should be.
import io.allium.*;

@Network
@Training
//<^^^^^^ javac, ecj
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [MissingLoss] loss is missing, and does not follow from the output out: there are no labels.
  Fix: say what the network learns: loss = MEAN_SQUARED_ERROR for numbers, or @Labels for classes
  See docs/rules/MissingLoss.md
*/
