package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_backward;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_inference;
import static org.bytedeco.dnnl.global.dnnl.dnnl_forward_training;
import static org.bytedeco.dnnl.global.dnnl.dnnl_lstm_backward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_lstm_forward_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_rnn_flags_undef;
import static org.bytedeco.dnnl.global.dnnl.dnnl_unidirectional_left2right;

import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.dnnl_rnn_desc_t;
import org.jspecify.annotations.Nullable;

/**
 * The primitives of a long short-term memory. The gates are, in oneDNN's order, input, forget, candidate and output,
 * which is also Keras's. There are states before the first step, even where they are all 0: without them, version 2.5.2
 * computes the first step's share in the gradient of the recurrent weights as if its own output had come before it.
 *
 * @param arena what owns them
 * @param name of the layer
 * @param source steps, batch, features
 * @param states batch, units: output and cell before the first step
 * @param destination steps, batch, units
 * @param weights features, gates, units; the primitives choose how they lie
 * @param recurrentWeights units, gates, units; the primitives choose how they lie
 * @param bias gates, units
 */
public record Lstms(
        Arena arena,
        String name,
        Layout source,
        Layout states,
        Layout destination,
        Layout weights,
        Layout recurrentWeights,
        Layout bias) {
    private static final int GATES = 4;
    private static final @Nullable dnnl_memory_desc_t NONE = null;

    /** Primitives for sequences of one shape. */
    public static Lstms of(Arena arena, String name, long steps, long batch, long features, long units) {
        return new Lstms(
                arena,
                name,
                Layout.sequences(steps, batch, features),
                Layout.states(batch, units),
                Layout.sequences(steps, batch, units),
                Layout.gateWeights(features, GATES, units),
                Layout.gateWeights(units, GATES, units),
                Layout.gateBias(GATES, units));
    }

    /**
     * The forward pass.
     *
     * @param training whether there will be a backward pass
     */
    public PrimitiveDescription forward(boolean training) {
        String what = name + " forward, a recurrence over " + source;
        dnnl_rnn_desc_t operation = new dnnl_rnn_desc_t();
        OneDnn.check(
                dnnl_lstm_forward_desc_init(
                        operation,
                        training ? dnnl_forward_training : dnnl_forward_inference,
                        dnnl_unidirectional_left2right,
                        source.description(),
                        states.description(),
                        states.description(),
                        weights.any().description(),
                        recurrentWeights.any().description(),
                        bias.description(),
                        destination.description(),
                        NONE,
                        NONE,
                        dnnl_rnn_flags_undef),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, null);
    }

    /**
     * All gradients. Those of the weights and of the bias are added to what is there, and lie as {@link #weights},
     * {@link #recurrentWeights} and {@link #bias} say.
     */
    public PrimitiveDescription backward(PrimitiveDescription forward) {
        String what = name + " backward, a recurrence over " + source;
        dnnl_rnn_desc_t operation = new dnnl_rnn_desc_t();
        OneDnn.check(
                dnnl_lstm_backward_desc_init(
                        operation,
                        dnnl_backward,
                        dnnl_unidirectional_left2right,
                        source.description(),
                        states.description(),
                        states.description(),
                        weights.any().description(),
                        recurrentWeights.any().description(),
                        bias.description(),
                        destination.description(),
                        NONE,
                        NONE,
                        source.description(),
                        states.description(),
                        states.description(),
                        weights.description(),
                        recurrentWeights.description(),
                        bias.description(),
                        destination.description(),
                        NONE,
                        NONE,
                        dnnl_rnn_flags_undef),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, forward);
    }
}
