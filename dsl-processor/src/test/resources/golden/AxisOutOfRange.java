// A vector has one axis.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(4) Tensor left(Tensor in);
  @Dense(4) Tensor right(Tensor in);
  @Concatenate(axis = 2) Tensor both(Tensor left, Tensor right);
//                    ^ javac
//             ^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [AxisOutOfRange] both: axis is 2, and 4 from left has only axis 1.
    in      4   Features
    left    4   Dense
    right   4   Dense, from in
  Fix: leave axis out: it is then the last axis
  See docs/rules/AxisOutOfRange.md
*/
