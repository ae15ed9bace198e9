// A block hands on numbers, flags and choices.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @Named(name = "a") Tensor block();
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface Named {
  String name();
//       ^^^^ javac
//       ^^^^^^ ecj

  interface Body {
    @Input Tensor in();
    @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotABlock] name is String; a block's member is an int, a long, a double, a boolean, an int[] or an enum of Allium's.
  Fix: give it one of these types, or write the value in the body
  See docs/rules/NotABlock.md
*/
