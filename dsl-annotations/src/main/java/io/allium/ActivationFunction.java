package io.allium;

/**
 * A function that a layer applies to its output, element by element ({@link #SOFTMAX}: over the last axis). Constants
 * are Keras's.
 */
public enum ActivationFunction {
    /** {@code x}: no activation. */
    LINEAR,
    /** {@code max(x, 0)}. */
    RELU,
    /** {@code min(max(x, 0), 6)}. */
    RELU6,
    /** {@code x} if positive, else {@code 0.2 x}. */
    LEAKY_RELU,
    /** {@code x} if positive, else {@code exp(x) - 1}. */
    ELU,
    /** {@link #ELU} with the scale and the slope that keep activations normalised (Klambauer et al., 2017). */
    SELU,
    /** {@code x Φ(x)}, with the exact normal distribution function Φ. */
    GELU,
    /** {@code x sigmoid(x)}, also called swish. */
    SILU,
    /** {@code x tanh(softplus(x))}. */
    MISH,
    /** {@code 1 / (1 + exp(-x))}. */
    SIGMOID,
    /** {@code relu6(x + 3) / 6}. */
    HARD_SIGMOID,
    /** The hyperbolic tangent. */
    TANH,
    /** {@code exp(x)} divided by its sum over the last axis: probabilities. */
    SOFTMAX,
    /** {@code log(1 + exp(x))}. */
    SOFTPLUS,
    /** {@code x / (1 + |x|)}. */
    SOFTSIGN,
    /** {@code exp(x)}. */
    EXPONENTIAL
}
