// The axes of a dot product have one extent.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @Dense(3) Tensor a(Tensor in);
  @Dense(5) Tensor b(Tensor in);
  @Dot(axes = 1) Tensor alike(Tensor a, Tensor b);
//^^^^^^^^^^^^^^ javac
//^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [ShapesDiffer] alike: axis 1 of 3 from a is 3, and axis 1 of 5 from b is 5; they must be equal.
    in   4   Features
    a    3   Dense
    b    5   Dense, from in
  Fix: name axes of one extent in axes, or let axis 1 of b be 3
  See docs/rules/ShapesDiffer.md
*/
