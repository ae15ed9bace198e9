package io.allium.runtime.kernel;

/**
 * Vectors that have been divided by their lengths, or not.
 *
 * @param vectors as they are now
 * @param lengths what each has been divided by; empty if they have not been
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record UnitVectors(double[][] vectors, double[] lengths) {
    /** Keras's epsilon, the least length to divide by. */
    private static final double LEAST_LENGTH = 1e-7;

    /**
     * Vectors.
     *
     * @param vectors may be changed
     * @param normalized whether they are to be divided by their lengths
     */
    static UnitVectors of(double[][] vectors, boolean normalized) {
        double[] lengths = new double[normalized ? vectors.length : 0];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.max(Math.sqrt(DotProduct.product(vectors[i], vectors[i])), LEAST_LENGTH);
            for (int k = 0; k < vectors[i].length; k++) {
                vectors[i][k] /= lengths[i];
            }
        }
        return new UnitVectors(vectors, lengths);
    }

    /** Turns the gradient of a vector as it is now into that of the vector as it was, in place. */
    void differentiate(int row, double[] gradient) {
        if (lengths.length == 0) {
            return;
        }
        double[] unit = vectors[row];
        double along = lengths[row] > LEAST_LENGTH ? DotProduct.product(unit, gradient) : 0;
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] = (gradient[k] - along * unit[k]) / lengths[row];
        }
    }
}
