// One class cannot be told apart.
import io.allium.*;

@Network
@Labels(Only.class)
//      ^^^^^^^^^^ javac, ecj
interface Net {
  @Features(4) Tensor in();
  @Dense Tensor out();
}

enum Only { ONE }

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotLabels] Only has fewer than two constants, so there is nothing to tell apart.
  Fix: give the enum of the classes, with at least two constants
  See docs/rules/NotLabels.md
*/
