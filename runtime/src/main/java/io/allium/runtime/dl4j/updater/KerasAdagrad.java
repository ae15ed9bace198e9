package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adagrad, as <a href="https://keras.io/api/optimizers/adagrad/">Keras's Adagrad</a>: the gradient is divided by
 * {@code sqrt(a + epsilon)}, where {@code a} is the sum of all its squares and of an initial value.
 */
public final class KerasAdagrad extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final double initialAccumulator;
    private final double epsilon;

    /**
     * An Adagrad.
     *
     * @param learningRate at least 0; Keras's default is 0.001
     * @param initialAccumulator what the sum of squares starts from, at least 0; Keras's default is 0.1
     * @param epsilon what keeps the divisor from 0; Keras's default is 1e-7
     */
    public KerasAdagrad(double learningRate, double initialAccumulator, double epsilon) {
        super(learningRate);
        this.initialAccumulator = initialAccumulator;
        this.epsilon = epsilon;
    }

    @Override
    public List<String> slots() {
        return List.of("accumulators");
    }

    @Override
    double initialState() {
        return initialAccumulator;
    }

    @Override
    double[] settings() {
        return new double[] {initialAccumulator, epsilon};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        INDArray accumulator = state.get(0);
        accumulator.addi(gradient.mul(gradient));
        gradient.muli(learningRate).divi(Ops.rootOfSum(accumulator, epsilon));
    }
}
