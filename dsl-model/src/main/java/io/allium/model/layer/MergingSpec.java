package io.allium.model.layer;

/** A layer that makes one of several inputs. */
public sealed interface MergingSpec extends LayerSpec permits ElementwiseMergingSpec, ConcatenateSpec, DotSpec {
    @Override
    default Arity arity() {
        return Arity.SEVERAL;
    }
}
