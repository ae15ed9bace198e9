package io.allium.runtime.dl4j.updater;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gradient descent, plain or with momentum, as <a href="https://keras.io/api/optimizers/sgd/">Keras's SGD</a>. With
 * momentum, {@code v = momentum * v - learningRate * g} is added to the parameters; Nesterov's form adds
 * {@code momentum * v - learningRate * g} with the new {@code v}.
 */
public final class KerasSGD extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final double momentum;
    private final boolean nesterov;

    /**
     * An SGD.
     *
     * @param learningRate at least 0; Keras's default is 0.01
     * @param momentum 0 for none, else less than 1
     * @param nesterov whether the momentum is Nesterov's; without momentum it changes nothing
     */
    public KerasSGD(double learningRate, double momentum, boolean nesterov) {
        super(learningRate);
        this.momentum = momentum;
        this.nesterov = nesterov;
    }

    @Override
    public List<String> slots() {
        return momentum == 0 ? List.of() : List.of("momentums");
    }

    @Override
    double[] settings() {
        return new double[] {momentum, nesterov ? 1 : 0};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        gradient.muli(learningRate);
        if (momentum == 0) {
            return;
        }
        INDArray velocity = state.get(0);
        velocity.muli(momentum).subi(gradient);
        if (nesterov) {
            Ops.add(gradient, -momentum, velocity);
        } else {
            gradient.assign(velocity).negi();
        }
    }
}
