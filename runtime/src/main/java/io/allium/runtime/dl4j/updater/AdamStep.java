package io.allium.runtime.dl4j.updater;

import java.io.Serializable;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.updaters.AdamUpdater;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The update that Adam and AdamW share: a loop of our own for 32-bit floats, else ND4J's one operation for it, which
 * counts from 0 and has Keras's formula.
 *
 * @param beta1 the decay of the averaged gradient
 * @param beta2 the decay of the averaged square
 * @param epsilon what is added to the root of the averaged square
 */
record AdamStep(double beta1, double beta2, double epsilon) implements Serializable {
    /**
     * Added and taken away again, it makes 0 of what is so small that processors compute with it very slowly: averages
     * of gradients that have long been 0.
     */
    private static final float TINY = 1e-30f;

    static final List<String> SLOTS = List.of("momentums", "velocities");

    double[] settings() {
        return new double[] {beta1, beta2, epsilon};
    }

    void apply(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        List<INDArray> arrays = List.of(gradient, state.get(0), state.get(1));
        if (FloatChunks.suit(arrays)) {
            applyToFloats(arrays, learningRate, step);
        } else {
            applyByOperation(gradient, state, learningRate, step);
        }
    }

    private void applyToFloats(List<INDArray> arrays, double learningRate, int step) {
        float keptMomentum = (float) beta1;
        float newMomentum = (float) (1 - beta1);
        float keptVelocity = (float) beta2;
        float newVelocity = (float) (1 - beta2);
        float rate = (float) (learningRate * Math.sqrt(1 - Math.pow(beta2, step)) / (1 - Math.pow(beta1, step)));
        float least = (float) epsilon;
        FloatChunks.each(arrays, (pieces, count) -> {
            float[] gradients = pieces[0];
            float[] momenta = pieces[1];
            float[] velocities = pieces[2];
            for (int i = 0; i < count; i++) {
                float gradient = gradients[i];
                float momentum = keptMomentum * momenta[i] + newMomentum * gradient;
                float velocity = keptVelocity * velocities[i] + newVelocity * gradient * gradient;
                momenta[i] = momentum + TINY - TINY;
                velocities[i] = velocity + TINY - TINY;
                gradients[i] = rate * momentum / ((float) Math.sqrt(velocity) + least);
            }
        });
    }

    private void applyByOperation(INDArray gradient, List<INDArray> state, double learningRate, int step) {
        INDArray momentum = state.get(0);
        INDArray velocity = state.get(1);
        // The operation takes a learning rate of 0 for a mistake and puts epsilon in its place.
        double rate = learningRate == 0 ? 1 : learningRate;
        Nd4j.exec(new AdamUpdater(gradient, velocity, momentum, rate, beta1, beta2, epsilon, step - 1));
        if (learningRate == 0) {
            gradient.assign(0);
        }
    }
}
