package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.runtime.onednn.Eltwise;
import java.util.Optional;

/** Which activations oneDNN has. */
final class Activations {
    private static final float LEAKY_SLOPE = 0.2f;
    private static final float SIX = 6;

    private Activations() {}

    /** oneDNN's function; empty for the linear one, for softmax and for those that it does not have. */
    static Optional<Eltwise> eltwise(ActivationFunction function) {
        return switch (function) {
            case RELU -> Optional.of(Eltwise.relu(0));
            case RELU6 -> Optional.of(Eltwise.clip(0, SIX));
            case LEAKY_RELU -> Optional.of(Eltwise.relu(LEAKY_SLOPE));
            case ELU -> Optional.of(Eltwise.elu());
            case GELU -> Optional.of(Eltwise.gelu());
            case SILU -> Optional.of(Eltwise.swish());
            case MISH -> Optional.of(Eltwise.mish());
            case SIGMOID -> Optional.of(Eltwise.logistic());
            case TANH -> Optional.of(Eltwise.tanh());
            case SOFTPLUS -> Optional.of(Eltwise.softRelu());
            case EXPONENTIAL -> Optional.of(Eltwise.exp());
            case LINEAR, SOFTMAX, SELU, HARD_SIGMOID, SOFTSIGN -> Optional.empty();
        };
    }

    /** Our own function, for those that oneDNN does not have. */
    static Optional<HostActivation> host(ActivationFunction function) {
        return switch (function) {
            case SELU -> Optional.of(HostActivation.SELU);
            case HARD_SIGMOID -> Optional.of(HostActivation.HARD_SIGMOID);
            case SOFTSIGN -> Optional.of(HostActivation.SOFTSIGN);
            default -> Optional.empty();
        };
    }
}
