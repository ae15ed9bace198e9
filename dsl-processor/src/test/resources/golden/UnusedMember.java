// A member of a block that does nothing.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @ConvNorm(filters = 4) Tensor block();
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface ConvNorm {
  int filters() default Block.REQUIRED;
  int strides() default 1;
//    ^^^^^^^ javac
//    ^^^^^^^^^ ecj

  interface Body {
    @Input Tensor in();
    @Conv2D(kernelSize = 1) Tensor conv();
    @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [UnusedMember] nothing in the body of @ConvNorm uses strides.
  Fix: hand it on with @Let("strides") on the layer that it is for, or take it out
  See docs/rules/UnusedMember.md
*/
