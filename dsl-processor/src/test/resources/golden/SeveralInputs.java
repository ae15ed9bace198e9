// One input so far.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor left();
  @Features(4) Tensor right();
//^^^^^^^^^^^^ javac
//^^^^^^^^^ ecj
  @Add Tensor sum(Tensor left, Tensor right);
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [SeveralInputs] right: the network already has the input left; it can have only one.
  Fix: take one of them out
  See docs/rules/SeveralInputs.md
*/
