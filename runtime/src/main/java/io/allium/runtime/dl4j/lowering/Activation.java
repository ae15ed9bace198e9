package io.allium.runtime.dl4j.lowering;

import io.allium.ActivationFunction;
import io.allium.runtime.dl4j.layer.Activations;
import org.nd4j.linalg.activations.IActivation;

/** Activation functions in DL4J's words, with Keras's numbers. */
public final class Activation {
    private Activation() {}

    /** The activation that computes a function. */
    public static IActivation of(ActivationFunction function) {
        return switch (function) {
            case LINEAR -> Activations.linear();
            case RELU -> Activations.relu();
            case RELU6 -> Activations.relu6();
            case LEAKY_RELU -> Activations.leakyRelu();
            case ELU -> Activations.elu();
            case SELU -> Activations.selu();
            case GELU -> Activations.gelu();
            case SILU -> Activations.silu();
            case MISH -> Activations.mish();
            case SIGMOID -> Activations.sigmoid();
            case HARD_SIGMOID -> Activations.hardSigmoid();
            case TANH -> Activations.tanh();
            case SOFTMAX -> Activations.softmax();
            case SOFTPLUS -> Activations.softplus();
            case SOFTSIGN -> Activations.softsign();
            case EXPONENTIAL -> Activations.exponential();
        };
    }
}
