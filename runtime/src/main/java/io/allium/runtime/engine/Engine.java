package io.allium.runtime.engine;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * Computes a network: steps of training, outputs, weights. Arrays are row-major, channels last, one example after the
 * other. An output is <em>raw</em>: where the objective has a link (softmax, sigmoid), the network's own last
 * activation is left to whoever reads it. Safe to call from several threads; calls wait for each other.
 *
 * <p>A batch that does not fit the network is refused with {@code WrongInputShape}, one for which memory does not
 * suffice with {@code OutOfMemory}, and targets that are not finite with {@code NotFinite}. Then nothing has changed:
 * weights and optimiser are as before, and the engine can be used as before.
 */
public interface Engine {
    /**
     * Memory for batches that {@link #train} reads without a copy.
     *
     * @param examples how many it holds, at least 1
     */
    BatchMemory memory(int examples);

    /**
     * One step of the optimiser.
     *
     * @param batch this engine's own memory, with the inputs, which must be finite: a NaN among them makes the loss and
     *     the weights NaN; it may be filled again when the step is done
     * @param targets for each example: a class index, 0 or 1, or as many numbers as the output has
     * @throws IllegalArgumentException if a class index is none of the classes
     * @throws IllegalStateException if the memory has been closed
     */
    Step train(BatchMemory batch, float[] targets);

    /**
     * One step of the optimiser, on a copy of the inputs, which are refused if they are not finite.
     *
     * @param inputs {@code examples} times the input shape
     * @param targets {@code examples} times the target
     * @param examples how many there are, at least 1
     */
    default Step train(float[] inputs, float[] targets, int examples) {
        try (BatchMemory batch = memory(examples)) {
            batch.inputs().put(0, inputs);
            return train(batch, targets);
        }
    }

    /**
     * The loss and the raw outputs, without learning: as a trained model gives them.
     *
     * @param inputs {@code examples} times the input shape
     * @param targets {@code examples} times the target
     * @param examples how many there are, at least 1
     */
    Step evaluate(float[] inputs, float[] targets, int examples);

    /**
     * The raw outputs, as a trained model gives them: without dropout, with moving statistics.
     *
     * @param examples how many there are, at least 1
     * @param inputs writes them where they are read
     * @return {@code examples} times the output shape
     */
    float[] infer(int examples, InputWriter inputs);

    /**
     * The raw outputs for a copy of the inputs.
     *
     * @param inputs {@code examples} times the input shape
     * @param examples how many there are, at least 1
     * @return {@code examples} times the output shape
     */
    default float[] infer(float[] inputs, int examples) {
        return infer(examples, memory -> memory.put(0, inputs));
    }

    /**
     * What one layer gives when the model is used.
     *
     * @param layer the layer's name
     * @param inputs {@code examples} times the input shape
     * @param examples how many there are, at least 1
     * @return {@code examples} times the layer's output shape
     */
    float[] activations(String layer, float[] inputs, int examples);

    /** A copy of every array of the network, in the order of its layers, in Keras's layout. */
    List<NamedArray> weights();

    /**
     * Replaces arrays: all that are given, or none.
     *
     * @param arrays any of those that {@link #weights} gives, with their names and shapes
     * @throws IllegalArgumentException if the network has no such array
     */
    void setWeights(List<NamedArray> arrays);

    /** A copy of what the optimiser remembers. */
    OptimizerState optimizerState();

    /**
     * Lets the optimiser go on from a state.
     *
     * @param state one that {@link #optimizerState} gave, of the same network
     * @throws IllegalArgumentException if it is not that of this network's optimiser
     */
    void setOptimizerState(OptimizerState state);

    /** Makes the optimiser forget all steps so far: its momenta are as before the first one, and so is its count. */
    void restartOptimizer();

    /**
     * Fixes what is drawn at random from here on, such as dropout.
     *
     * @param seed any number
     */
    void seed(long seed);

    /** Writes a batch into an engine's memory. */
    @FunctionalInterface
    interface InputWriter {
        /**
         * Writes all of it.
         *
         * @param memory for one example after the other, row-major, channels last; only good during the call
         */
        void write(FloatBuffer memory);
    }

    /**
     * What examples gave; in training, before the step changed the weights.
     *
     * @param loss the mean over the batch
     * @param outputs raw, {@code examples} times the output shape
     */
    record Step(double loss, float[] outputs) {}
}
