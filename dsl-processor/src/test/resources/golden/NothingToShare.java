// No layer returns the type that is to share.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Shared(Code.class) Tensor again(Tensor in);
//        ^^^^^^^^^^ javac, ecj

  interface Code extends Tensor {}
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NothingToShare] again: no layer returns Code.
  Fix: let exactly one other layer return Code, a type of its own
  See docs/rules/NothingToShare.md
*/
