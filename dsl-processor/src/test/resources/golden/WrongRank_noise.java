// Channels are those of a picture.
import io.allium.*;

@Network
interface Net {
  @Features(4) Tensor in();
  @SpatialDropout2D(0.2) Tensor some();
//^^^^^^^^^^^^^^^^^^^^^^ javac
//^^^^^^^^^^^^^^^^^ ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [WrongRank] some: SpatialDropout2D needs a picture, height×width×channels, and in gives 4.
    in   4   Features
  Fix: take it out, or let the network begin with an @Image
  See docs/rules/WrongRank.md
*/
