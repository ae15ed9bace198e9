// A block has a body.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Empty Tensor block();
  @Flatten Tensor flat();
  @Dense(2) Tensor out();

  @Block
  @interface Empty {}
// ^^^^^^^^^ javac
//           ^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotABlock] Empty has no body.
  Fix: nest one in it: interface Body { @Input Tensor in(); … }
  See docs/rules/NotABlock.md
*/
