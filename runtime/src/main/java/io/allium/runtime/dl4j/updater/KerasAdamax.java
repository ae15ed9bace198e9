package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Adamax, as <a href="https://keras.io/api/optimizers/adamax/">Keras's Adamax</a>: Adam with a decaying maximum
 * {@code u} of the gradient's size as divisor; the update is {@code learningRate * m / ((1 - beta1^t) * (u +
 * epsilon))}.
 */
public final class KerasAdamax extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final double beta1;
    private final double beta2;
    private final double epsilon;

    /**
     * An Adamax.
     *
     * @param learningRate at least 0; Keras's default is 0.001
     * @param beta1 the decay of the averaged gradient; Keras's default is 0.9
     * @param beta2 the decay of the maximum; Keras's default is 0.999
     * @param epsilon what keeps the divisor from 0; Keras's default is 1e-7
     */
    public KerasAdamax(double learningRate, double beta1, double beta2, double epsilon) {
        super(learningRate);
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
    }

    @Override
    public List<String> slots() {
        return List.of("momentums", "maxima");
    }

    @Override
    double[] settings() {
        return new double[] {beta1, beta2, epsilon};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        INDArray momentum = state.get(0);
        INDArray maximum = state.get(1);
        Ops.decay(momentum, beta1, gradient);
        maximum.muli(beta2);
        maximum.assign(Transforms.max(maximum, Transforms.abs(gradient, false)));
        gradient.assign(momentum).divi(maximum.add(epsilon)).muli(learningRate / (1 - Math.pow(beta1, step)));
    }
}
