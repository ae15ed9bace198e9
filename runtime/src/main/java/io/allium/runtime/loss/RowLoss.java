package io.allium.runtime.loss;

import java.io.Serializable;

/** A loss of one example: of the row of numbers that a network gives for it, before any link. */
public interface RowLoss extends Serializable {
    /**
     * The number of values a label has.
     *
     * @param units the number of outputs
     */
    int labelWidth(int units);

    /**
     * The loss.
     *
     * @param outputs {@code [units]}; it is not changed
     * @param label {@code [labelWidth(units)]}; it is not changed
     * @throws IllegalArgumentException if the label is none that an output of this width can have
     */
    double score(double[] outputs, double[] label);

    /**
     * The derivative of the loss by each output.
     *
     * @param outputs {@code [units]}; it is not changed
     * @param label {@code [labelWidth(units)]}; it is not changed
     * @param gradient {@code [units]}, to be filled
     * @throws IllegalArgumentException if the label is none that an output of this width can have
     */
    void gradient(double[] outputs, double[] label, double[] gradient);
}
