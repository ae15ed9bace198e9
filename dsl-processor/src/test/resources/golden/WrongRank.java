// A convolution needs a picture.
import io.allium.*;

@Network
interface Net {
  @Features(64) Tensor in();
  @Conv2D(filters = 4, kernelSize = 3) Tensor conv();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^ ecj
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongRank] conv: Conv2D needs a picture, height×width×channels, and in gives 64.
    in   64   Features
  Fix: take it out, or let the network begin with an @Image
  See docs/rules/WrongRank.md
*/
