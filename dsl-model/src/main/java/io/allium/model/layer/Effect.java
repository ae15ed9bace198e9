package io.allium.model.layer;

import io.allium.model.Shape;
import io.allium.model.Weight;
import java.util.List;

/**
 * What a layer makes of its inputs, and what it costs.
 *
 * @param output the shape of its output
 * @param weights the arrays it keeps, in Keras's order
 * @param multiplyAdds multiplications followed by an addition, forward, for one example: those of kernels and dot
 *     products; biases, pooling and activations count as none
 * @param remark something worth knowing, for example {@code dropped 1 row}; or empty
 */
public record Effect(Shape output, List<Weight> weights, long multiplyAdds, String remark) {
    /** Copies. */
    public Effect {
        weights = List.copyOf(weights);
    }

    /** An effect without weights or multiply-adds. */
    public static Effect of(Shape output) {
        return new Effect(output, List.of(), 0, "");
    }

    /** This effect with a remark. */
    public Effect remark(String words) {
        return new Effect(output, weights, multiplyAdds, words);
    }
}
