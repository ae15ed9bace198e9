package io.allium.runtime.dl4j.updater;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * RMSprop, as <a href="https://keras.io/api/optimizers/rmsprop/">Keras's RMSprop</a>: the gradient is divided by
 * {@code sqrt(v + epsilon)}, where {@code v} is the running average of its square (if centred, less the square of its
 * running average); a momentum sums the updates up.
 */
public final class KerasRMSprop extends KerasUpdater {
    private static final long serialVersionUID = 1L;

    private final double rho;
    private final double momentum;
    private final double epsilon;
    private final boolean centered;

    /**
     * An RMSprop.
     *
     * @param learningRate at least 0; Keras's default is 0.001
     * @param rho the decay of the averages; Keras's default is 0.9
     * @param momentum 0 for none, else less than 1
     * @param epsilon what keeps the divisor from 0; Keras's default is 1e-7
     * @param centered whether the divisor is the gradient's deviation instead of its size
     */
    public KerasRMSprop(double learningRate, double rho, double momentum, double epsilon, boolean centered) {
        super(learningRate);
        this.rho = rho;
        this.momentum = momentum;
        this.epsilon = epsilon;
        this.centered = centered;
    }

    @Override
    public List<String> slots() {
        List<String> slots = new ArrayList<>(List.of("velocities"));
        if (momentum > 0) {
            slots.add("momentums");
        }
        if (centered) {
            slots.add("averageGradients");
        }
        return slots;
    }

    @Override
    double[] settings() {
        return new double[] {rho, momentum, epsilon, centered ? 1 : 0};
    }

    @Override
    void step(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        INDArray velocity = state.get(0);
        Ops.decay(velocity, rho, gradient.mul(gradient));
        INDArray divisor = velocity.add(epsilon);
        if (centered) {
            INDArray average = state.get(state.size() - 1);
            Ops.decay(average, rho, gradient);
            divisor.subi(average.mul(average));
        }
        gradient.muli(learningRate).divi(Transforms.sqrt(divisor, false));
        if (momentum > 0) {
            INDArray sum = state.get(1);
            sum.muli(momentum).addi(gradient);
            gradient.assign(sum);
        }
    }
}
