// Two layers return the handle, and neither has the name.
import io.allium.*;

@Network
interface Net {
  interface Code extends Tensor {}

  @Features(4) Tensor in();
  @Dense(8) Code left(Tensor in);
  @Dense(8) Code right(Tensor in);
  @Add Tensor sum(Code left, Code middle);
//                                ^^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [AmbiguousInput] sum: 2 layers return Code, and none of them is called middle: left, right.
  Fix: call the parameter like the layer that is meant
  See docs/rules/AmbiguousInput.md
*/
