// Nothing can flow.
import io.allium.*;

@Network
interface Net {
//<^^^^^^ javac
//        ^^^ ecj
  @Dense(10) Tensor scores();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NoInput] Net has no input.
  Fix: begin with an input: @Image, @Features or @FeaturesOf
  See docs/rules/NoInput.md
*/
