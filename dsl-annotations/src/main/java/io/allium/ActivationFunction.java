package io.allium;

/**
 * A function that a layer applies to its output, value by value; {@link #SOFTMAX}, {@link #LOG_SOFTMAX} and
 * {@link #SPARSEMAX} over the last axis. Constants are Keras's, with Keras's default arguments. Keras's {@code glu},
 * which halves the last axis, and {@code threshold}, whose arguments have no defaults, are no activation of a layer.
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
    /** {@code x} if positive, else {@code exp(x) - 1}: as {@link #ELU} (Barron, 2017). */
    CELU,
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
    /** {@code x relu6(x + 3) / 6}, also called hard swish (Howard et al., 2019). */
    HARD_SILU,
    /** {@code (x + 1) / 2}, but at least 0 and at most 1 (Blondel et al., 2019). */
    SPARSE_SIGMOID,
    /** The logarithm of {@link #SIGMOID}. */
    LOG_SIGMOID,
    /** The hyperbolic tangent. */
    TANH,
    /** {@code x}, but at least -1 and at most 1. */
    HARD_TANH,
    /** {@code x - tanh(x)}. */
    TANH_SHRINK,
    /** {@code x} if it is further than 0.5 from 0, else 0. */
    HARD_SHRINK,
    /** {@code x} brought nearer to 0 by 0.5; 0 if it is not that far from it. */
    SOFT_SHRINK,
    /** {@code exp(x)} divided by its sum over the last axis: probabilities. */
    SOFTMAX,
    /** The logarithm of {@link #SOFTMAX}. */
    LOG_SOFTMAX,
    /**
     * Probabilities like {@link #SOFTMAX}, of which many are 0: {@code max(x - τ, 0)} (Martins and Astudillo, 2016).
     * Those of Keras 3.15 do not add up to 1 where several are more than 0; these do.
     */
    SPARSEMAX,
    /** {@code log(1 + exp(x))}. */
    SOFTPLUS,
    /** {@code (x + sqrt(x² + 4)) / 2} (Barron, 2021). */
    SQUAREPLUS,
    /** 0 up to -1, {@code x} from 1 on, and {@code (x + 1)² / 4} between. */
    SPARSE_PLUS,
    /** {@code x / (1 + |x|)}. */
    SOFTSIGN,
    /** {@code exp(x)}. */
    EXPONENTIAL
}
