package io.allium.runtime.dl4j.layer;

import io.allium.runtime.function.KerasFunction;
import io.allium.runtime.function.Probabilities;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU6;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftSign;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/**
 * <a href="https://keras.io/api/layers/activations/">Keras's activations</a>, by DL4J's own function where that
 * computes the same, else by one of ours. They take arrays of any rank; softmax and log-softmax work over the last
 * axis.
 */
public final class Activations {
    private Activations() {}

    /** {@code x}. */
    public static IActivation linear() {
        return new ActivationIdentity();
    }

    /** {@code max(x, 0)}. */
    public static IActivation relu() {
        return new ActivationReLU();
    }

    /** {@code min(max(x, 0), 6)}. */
    public static IActivation relu6() {
        return new ActivationReLU6();
    }

    /** {@link LeakyRelu} of slope 0.2: that of Keras's function, not of its layer. */
    public static IActivation leakyRelu() {
        return new LeakyRelu(0.2);
    }

    /** {@code x} if positive, else {@code exp(x) - 1}. */
    public static IActivation elu() {
        return new ActivationELU();
    }

    /** {@link Selu}, the scaled ELU. */
    public static IActivation selu() {
        return new Selu();
    }

    /** {@link Gelu}, in its exact form. */
    public static IActivation gelu() {
        return new Gelu();
    }

    /** {@link Silu}: {@code x * sigmoid(x)}. */
    public static IActivation silu() {
        return new Silu();
    }

    /** {@link Mish}: {@code x * tanh(softplus(x))}. */
    public static IActivation mish() {
        return new Mish();
    }

    /** {@code 1 / (1 + exp(-x))}. */
    public static IActivation sigmoid() {
        return new ActivationSigmoid();
    }

    /** {@link HardSigmoid}, as of Keras 3. */
    public static IActivation hardSigmoid() {
        return new HardSigmoid();
    }

    /** The hyperbolic tangent. */
    public static IActivation tanh() {
        return new ActivationTanH();
    }

    /** {@code exp(x) / sum(exp(x))} over the last axis. */
    public static IActivation softmax() {
        return new ActivationSoftmax();
    }

    /** {@link LogSoftmax}, over the last axis. */
    public static IActivation logSoftmax() {
        return new LogSoftmax();
    }

    /** {@link Softplus}: {@code log(1 + exp(x))}. */
    public static IActivation softplus() {
        return new Softplus();
    }

    /** {@code x / (1 + |x|)}. */
    public static IActivation softsign() {
        return new ActivationSoftSign();
    }

    /** {@link Probabilities#SPARSEMAX}, over the last axis. */
    public static IActivation sparsemax() {
        return AxesActivation.overTheLast(Probabilities.SPARSEMAX);
    }

    /** One of those that DL4J does not have. */
    public static IActivation of(KerasFunction function) {
        return new ValueActivation(function);
    }

    /** {@code exp(x)}. */
    public static IActivation exponential() {
        return new Exponential();
    }
}
