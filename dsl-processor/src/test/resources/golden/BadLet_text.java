// A text that follows no grammar.
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

  interface Body {
    @Input Tensor in();
    @Conv2D(kernelSize = 1) @Let("filters, strides = 2 *") Tensor conv();
//                               ^^^^^^^^^^^^^^^^^^^^^^^^ javac, ecj
    @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [BadLet] conv: "filters, strides = 2 *" cannot be read: a number, a member of the block, or in.channels is missing at the end.
  Fix: write it like "strides, filters = 4 * filters"
  See docs/rules/BadLet.md
*/
