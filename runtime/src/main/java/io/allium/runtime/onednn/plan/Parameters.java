package io.allium.runtime.onednn.plan;

/**
 * Where a network's arrays lie in native memory, under Keras's names. They stay there as long as a plan is used. The
 * kernel of a convolution lies as out, in, rows, columns; that of a dense layer as out, in.
 */
public interface Parameters {
    /**
     * The address of an array.
     *
     * @param layer the layer's name
     * @param array for example {@code kernel}
     */
    long value(String layer, String array);

    /**
     * The address of what training subtracts from the array, before the optimiser has changed it: the gradient, or for
     * moving statistics the step itself.
     *
     * @param layer the layer's name
     * @param array for example {@code kernel}
     */
    long gradient(String layer, String array);
}
