package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.Shape;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.ELUSpec;
import io.allium.model.layer.FunctionSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.LeakyReLUSpec;
import io.allium.model.layer.ReLUSpec;
import io.allium.model.layer.SoftmaxSpec;
import io.allium.runtime.function.ExponentialUnit;
import io.allium.runtime.function.KerasFunction;
import io.allium.runtime.function.Probabilities;
import io.allium.runtime.function.Rectifier;
import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.Softmax;
import java.util.Optional;
import java.util.Set;

/** How plans compute each activation: by oneDNN where it has the function, else in Java. */
final class Activations {
    private static final float LEAKY_SLOPE = 0.2f;
    private static final float SIX = 6;

    private Activations() {}

    /**
     * The function of a layer's activation; empty if it does nothing.
     *
     * @param output the shape of what it is applied to
     */
    static Optional<PlannedFunction> of(ActivationFunction function, Shape output) {
        return Optional.ofNullable(
                switch (function) {
                    case LINEAR -> null;
                    case RELU -> new EltwiseFunction(Eltwise.relu(0));
                    case RELU6 -> new EltwiseFunction(Eltwise.clip(0, SIX));
                    case LEAKY_RELU -> new EltwiseFunction(Eltwise.relu(LEAKY_SLOPE));
                    case ELU, CELU -> new EltwiseFunction(Eltwise.elu(1));
                    case GELU -> new EltwiseFunction(Eltwise.gelu());
                    case SILU -> new EltwiseFunction(Eltwise.swish());
                    case MISH -> new EltwiseFunction(Eltwise.mish());
                    case SIGMOID -> new EltwiseFunction(Eltwise.logistic());
                    case TANH -> new EltwiseFunction(Eltwise.tanh());
                    case SOFTPLUS -> new EltwiseFunction(Eltwise.softRelu());
                    case EXPONENTIAL -> new EltwiseFunction(Eltwise.exp());
                    case SELU -> new HostFunction(KerasFunction.SELU);
                    case HARD_SIGMOID -> new HostFunction(KerasFunction.HARD_SIGMOID);
                    case HARD_SILU -> new HostFunction(KerasFunction.HARD_SILU);
                    case SPARSE_SIGMOID -> new HostFunction(KerasFunction.SPARSE_SIGMOID);
                    case LOG_SIGMOID -> new HostFunction(KerasFunction.LOG_SIGMOID);
                    case HARD_TANH -> new HostFunction(KerasFunction.HARD_TANH);
                    case TANH_SHRINK -> new HostFunction(KerasFunction.TANH_SHRINK);
                    case HARD_SHRINK -> new HostFunction(KerasFunction.HARD_SHRINK);
                    case SOFT_SHRINK -> new HostFunction(KerasFunction.SOFT_SHRINK);
                    case SQUAREPLUS -> new HostFunction(KerasFunction.SQUAREPLUS);
                    case SPARSE_PLUS -> new HostFunction(KerasFunction.SPARSE_PLUS);
                    case SOFTSIGN -> new HostFunction(KerasFunction.SOFTSIGN);
                    case SOFTMAX -> new SoftmaxFunction(new Softmax(false));
                    case LOG_SOFTMAX -> new SoftmaxFunction(new Softmax(true));
                    case SPARSEMAX -> new AxesFunction(Probabilities.SPARSEMAX, output, Set.of(output.rank() - 1));
                });
    }

    /** The function of a layer that is an activation; empty if it does nothing. */
    static Optional<PlannedFunction> of(FunctionSpec layer, Shape output) {
        if (layer instanceof ReLUSpec relu && !relu.equals(ReLUSpec.DEFAULTS)) {
            return Optional.of(
                    new HostFunction(new Rectifier(relu.maxValue(), relu.negativeSlope(), relu.threshold())));
        }
        if (layer instanceof LeakyReLUSpec relu) {
            return Optional.of(new EltwiseFunction(Eltwise.relu((float) relu.negativeSlope())));
        }
        if (layer instanceof ELUSpec elu && elu.alpha() < 0) {
            return Optional.of(new HostFunction(new ExponentialUnit(elu.alpha())));
        }
        if (layer instanceof ELUSpec elu) {
            return Optional.of(new EltwiseFunction(Eltwise.elu((float) elu.alpha())));
        }
        if (layer instanceof SoftmaxSpec softmax && !softmax.isOverTheLast(output.rank())) {
            return Optional.of(new AxesFunction(Probabilities.SOFTMAX, output, softmax.indices(output.rank())));
        }
        return of(layer.activation(), output);
    }

    /** Whether a layer is the plain relu and nothing else. */
    static boolean isRelu(LayerSpec layer) {
        return layer.equals(ReLUSpec.DEFAULTS) || layer.equals(new ActivationSpec(ActivationFunction.RELU));
    }
}
