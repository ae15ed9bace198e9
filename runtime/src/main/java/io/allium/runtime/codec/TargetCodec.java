package io.allium.runtime.codec;

/**
 * Turns what one example is compared with into numbers, and scores an output against them.
 *
 * @param <T> a label, a number, or an array
 */
public interface TargetCodec<T> {
    /** How many numbers one target is. */
    int width();

    /**
     * Writes the numbers of one target.
     *
     * @param target what to write
     * @param into where to write
     * @param offset the index of the first number
     * @throws io.allium.runtime.AlliumException if the target has another width, or holds NaN or infinity
     */
    void encode(T target, float[] into, int offset);

    /** Keras's name of the metric that is shown beside the loss. */
    String metric();

    /**
     * The metric of one example.
     *
     * @param outputs raw outputs of any number of examples
     * @param at the index of the example's first output
     * @param count how many outputs it has
     * @param targets encoded targets
     * @param targetAt the index of the example's first number
     */
    double score(float[] outputs, int at, int count, float[] targets, int targetAt);
}
