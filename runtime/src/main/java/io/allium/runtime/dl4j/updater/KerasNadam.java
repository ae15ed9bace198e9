package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Nadam, as <a href="https://keras.io/api/optimizers/nadam/">Keras's Nadam</a>: Adam with Nesterov's momentum, whose
 * decay warms up as {@code u(t) = beta1 * (1 - 0.96^t / 2)} (Dozat, "Incorporating Nesterov momentum into Adam", 2016).
 */
public final class KerasNadam extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final double beta1;
    private final double beta2;
    private final double epsilon;

    /** The product of {@code u(1)} to {@code u(productStep)}: a memory of what was last computed, no state. */
    private double product = 1;

    private int productStep;

    /**
     * A Nadam.
     *
     * @param learningRate at least 0; Keras's default is 0.001
     * @param beta1 the decay of the averaged gradient; Keras's default is 0.9
     * @param beta2 the decay of the averaged square; Keras's default is 0.999
     * @param epsilon what keeps the divisor from 0; Keras's default is 1e-7
     */
    public KerasNadam(double learningRate, double beta1, double beta2, double epsilon) {
        super(learningRate);
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
    }

    @Override
    public List<String> slots() {
        return AdamStep.SLOTS;
    }

    @Override
    double[] settings() {
        return new double[] {beta1, beta2, epsilon};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        INDArray momentum = state.get(0);
        INDArray velocity = state.get(1);
        Ops.decay(momentum, beta1, gradient);
        Ops.decay(velocity, beta2, gradient.mul(gradient));

        double thisProduct = product(step);
        double nextFactor = factor(step + 1);
        gradient.muli((1 - factor(step)) / (1 - thisProduct));
        Ops.add(gradient, nextFactor / (1 - thisProduct * nextFactor), momentum);
        INDArray corrected = velocity.div(1 - Math.pow(beta2, step));
        gradient.muli(learningRate).divi(Ops.sumWithRoot(corrected, epsilon));
    }

    private double factor(int step) {
        return beta1 * (1 - 0.5 * Math.pow(0.96, step));
    }

    private double product(int step) {
        if (step < productStep) {
            product = 1;
            productStep = 0;
        }
        while (productStep < step) {
            productStep++;
            product *= factor(productStep);
        }
        return product;
    }
}
