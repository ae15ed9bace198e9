// A block needs what its body needs.
import io.allium.*;

@Network
interface Net {
  @Image(height = 8, width = 8, channels = 3) Tensor in();
  @ConvNorm Tensor block();
//^^^^^^^^^ javac, ecj
  @Flatten Tensor flat();
  @Dense(2) Tensor out();
}

@Block
@interface ConvNorm {
  int filters() default Block.REQUIRED;
  int strides() default 1;

  interface Body {
    @Input Tensor in();
    @Conv2D(kernelSize = 1) @Let("strides") Tensor conv();
    @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [MissingValue] block: filters is missing: @ConvNorm needs it.
  Fix: write it, for example filters = 32
  See docs/rules/MissingValue.md
*/
