package io.allium.runtime.onednn.lstm;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A long short-term memory as <a href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras's LSTM</a>, with the
 * activations tanh and sigmoid and states that begin with 0, on oneDNN. What a shape needs is made when it first
 * occurs, and kept; a few shapes are.
 */
public final class NativeLstm implements AutoCloseable {
    /** A full batch and the last one of an epoch, for training and for evaluation. */
    private static final int MOST_PLANS = 4;

    private final Map<Key, LstmPlan> plans = new LinkedHashMap<>(2 * MOST_PLANS, 0.75f, true);

    private record Key(LstmShape shape, boolean training) {}

    /** A memory; oneDNN must be there. */
    public NativeLstm() {}

    /**
     * The outputs.
     *
     * @param shape of what is read and asked for
     * @param input address of {@code [batch, features, steps]}, row-major floats
     * @param weights read now and, if this is a training step, by the backward pass
     * @param output address of {@code [batch, units, steps]}, or of {@code [batch, units]} if only the last step is
     *     asked for, to be filled
     * @param training whether a backward pass may follow
     */
    public synchronized void forward(LstmShape shape, long input, LstmArrays weights, long output, boolean training) {
        plan(shape, training).forward(input, weights, output);
    }

    /**
     * The gradients of what the last forward pass was, a training step of the same shape.
     *
     * @param outputGradient address of what is as long as the output
     * @param weightGradients to be filled
     * @param inputGradient address of what is as long as the input, to be filled
     */
    public synchronized void backward(
            LstmShape shape, long outputGradient, LstmArrays weightGradients, long inputGradient) {
        plan(shape, true).backward(outputGradient, weightGradients, inputGradient);
    }

    private LstmPlan plan(LstmShape shape, boolean training) {
        Key key = new Key(shape, training);
        LstmPlan found = plans.get(key);
        if (found == null) {
            found = new LstmPlan(shape, training);
            plans.put(key, found);
            closeOldest();
        }
        return found;
    }

    private void closeOldest() {
        Iterator<LstmPlan> oldest = plans.values().iterator();
        if (plans.size() > MOST_PLANS) {
            oldest.next().close();
            oldest.remove();
        }
    }

    @Override
    public synchronized void close() {
        plans.values().forEach(LstmPlan::close);
        plans.clear();
    }
}
