package io.allium.runtime.dl4j.loss;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A loss that compares unit by unit, with labels of the output's shape, and averages over the units. */
abstract class MeanOverUnits extends KerasLoss {
    private static final long serialVersionUID = 1L;

    /**
     * The loss of each unit.
     *
     * @param labels {@code [batch, units]}, of the output's data type; it is not changed
     * @param output {@code [batch, units]}; it is not changed
     * @return {@code [batch, units]}, an array of its own
     */
    abstract INDArray unitScores(INDArray labels, INDArray output);

    /**
     * The derivative of each unit's loss.
     *
     * @param labels {@code [batch, units]}, of the output's data type; it is not changed
     * @param output {@code [batch, units]}; it is not changed
     * @return {@code [batch, units]}, an array of its own
     */
    abstract INDArray unitGradient(INDArray labels, INDArray output);

    @Override
    final INDArray scores(INDArray labels, INDArray output) {
        return unitScores(labels.castTo(output.dataType()), output).mean(true, 1);
    }

    @Override
    final INDArray gradient(INDArray labels, INDArray output) {
        return unitGradient(labels.castTo(output.dataType()), output).divi(output.size(1));
    }

    @Override
    final long labelWidth(long units) {
        return units;
    }
}
