// A layer and the optimiser cannot share the builder's method.
import io.allium.*;

@Network
@Training(loss = Loss.HUBER)
@Adam
interface Net {
  @Features(4) Tensor in();
  @Dense(1) Tensor adam();
//                 ^^^^ javac
//                 ^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NameTaken] adam: the builder's method adam belongs to @Adam.
  Fix: give the layer another name
  See docs/rules/NameTaken.md
*/
