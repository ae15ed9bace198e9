package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adam with decoupled weight decay, as <a href="https://keras.io/api/optimizers/adamw/">Keras's AdamW</a>: Adam's
 * update, plus {@code learningRate * weightDecay} times each trained parameter.
 *
 * <p>DL4J shows an updater no parameters. The decay is therefore a regularisation, which the network's configuration
 * must be given as well: {@link #decay()}.
 */
public final class KerasAdamW extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final AdamStep adam;
    private final double weightDecay;

    /**
     * An AdamW.
     *
     * @param learningRate at least 0; Keras's default is 0.001
     * @param beta1 the decay of the averaged gradient; Keras's default is 0.9
     * @param beta2 the decay of the averaged square; Keras's default is 0.999
     * @param epsilon what keeps the divisor from 0; Keras's default is 1e-7
     * @param weightDecay the share of a parameter that a step takes away, before the learning rate; Keras's default is
     *     0.004
     */
    public KerasAdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay) {
        super(learningRate);
        adam = new AdamStep(beta1, beta2, epsilon);
        this.weightDecay = weightDecay;
    }

    /** The other half of AdamW, to add to the layers that it trains. */
    public DecoupledWeightDecay decay() {
        return new DecoupledWeightDecay(weightDecay);
    }

    @Override
    public List<String> slots() {
        return AdamStep.SLOTS;
    }

    @Override
    double[] settings() {
        double[] shared = adam.settings();
        return new double[] {shared[0], shared[1], shared[2], weightDecay};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        adam.apply(gradient, state, learningRate, step);
    }
}
