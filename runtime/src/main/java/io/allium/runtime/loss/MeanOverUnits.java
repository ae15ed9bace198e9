package io.allium.runtime.loss;

/** A loss that compares unit by unit, with a label as wide as the output, and averages over the units. */
interface MeanOverUnits extends RowLoss {
    /** The loss of one unit. */
    double unitScore(double output, double label);

    /** Its derivative by the output. */
    double unitGradient(double output, double label);

    @Override
    default int labelWidth(int units) {
        return units;
    }

    @Override
    default double score(double[] outputs, double[] label) {
        double sum = 0;
        for (int unit = 0; unit < outputs.length; unit++) {
            sum += unitScore(outputs[unit], label[unit]);
        }
        return sum / outputs.length;
    }

    @Override
    default void gradient(double[] outputs, double[] label, double[] gradient) {
        for (int unit = 0; unit < outputs.length; unit++) {
            gradient[unit] = unitGradient(outputs[unit], label[unit]) / outputs.length;
        }
    }
}
