package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adam, as <a href="https://keras.io/api/optimizers/adam/">Keras's Adam</a> without AMSGrad: {@code m} and {@code v}
 * are running averages of the gradient and of its square, and the update is {@code learningRate * sqrt(1 - beta2^t) /
 * (1 - beta1^t) * m / (sqrt(v) + epsilon)}.
 */
public final class KerasAdam extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final AdamStep adam;

    /**
     * An Adam.
     *
     * @param learningRate at least 0; Keras's default is 0.001
     * @param beta1 the decay of the averaged gradient; Keras's default is 0.9
     * @param beta2 the decay of the averaged square; Keras's default is 0.999
     * @param epsilon what keeps the divisor from 0; Keras's default is 1e-7
     */
    public KerasAdam(double learningRate, double beta1, double beta2, double epsilon) {
        super(learningRate);
        adam = new AdamStep(beta1, beta2, epsilon);
    }

    @Override
    public List<String> slots() {
        return AdamStep.SLOTS;
    }

    @Override
    double[] settings() {
        return adam.settings();
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        adam.apply(gradient, state, learningRate, step);
    }
}
