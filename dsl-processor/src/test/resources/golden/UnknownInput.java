// A typo in a wire.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(8) Tensor hidden();
  @Dense(2) Tensor out(Tensor hiden);
//                            ^^^^^ javac, ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [UnknownInput] out: there is no layer hiden. Did you mean hidden?
  Fix: name another layer, for example in, hidden
  See docs/rules/UnknownInput.md
*/
