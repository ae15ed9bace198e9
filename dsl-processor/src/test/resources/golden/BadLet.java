// A member that the block does not have.
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
    @Conv2D(kernelSize = 1) @Let("filters, strides = stride") Tensor conv();
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ javac, ecj
    @BatchNormalization Tensor out();
  }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [BadLet] conv: there is no member stride. Did you mean strides?
  Fix: name a member of the block, or ask a layer of it for its channels: in.channels
  See docs/rules/BadLet.md
*/
