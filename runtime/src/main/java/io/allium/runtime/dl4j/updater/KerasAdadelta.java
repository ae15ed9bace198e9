package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adadelta, as <a href="https://keras.io/api/optimizers/adadelta/">Keras's Adadelta</a>: the gradient is scaled by the
 * root mean square of past changes over that of past gradients, and then by the learning rate.
 */
public final class KerasAdadelta extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final double rho;
    private final double epsilon;

    /**
     * An Adadelta.
     *
     * @param learningRate at least 0; Keras's default is 0.001, the paper's 1
     * @param rho the decay of both averages; Keras's default is 0.95
     * @param epsilon what is added under both roots; Keras's default is 1e-7
     */
    public KerasAdadelta(double learningRate, double rho, double epsilon) {
        super(learningRate);
        this.rho = rho;
        this.epsilon = epsilon;
    }

    @Override
    public List<String> slots() {
        return List.of("accumulatedGrads", "accumulatedDeltas");
    }

    @Override
    double[] settings() {
        return new double[] {rho, epsilon};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        INDArray gradients = state.get(0);
        INDArray deltas = state.get(1);
        Ops.decay(gradients, rho, gradient.mul(gradient));
        gradient.muli(Ops.rootOfSum(deltas, epsilon)).divi(Ops.rootOfSum(gradients, epsilon));
        Ops.decay(deltas, rho, gradient.mul(gradient));
        gradient.muli(learningRate);
    }
}
