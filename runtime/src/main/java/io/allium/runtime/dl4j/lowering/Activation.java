package io.allium.runtime.dl4j.lowering;

import io.allium.ActivationFunction;
import io.allium.model.layer.ELUSpec;
import io.allium.model.layer.FunctionSpec;
import io.allium.model.layer.LeakyReLUSpec;
import io.allium.model.layer.ReLUSpec;
import io.allium.model.layer.SoftmaxSpec;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.AxesActivation;
import io.allium.runtime.dl4j.layer.LeakyRelu;
import io.allium.runtime.dl4j.layer.ValueActivation;
import io.allium.runtime.function.ExponentialUnit;
import io.allium.runtime.function.KerasFunction;
import io.allium.runtime.function.Probabilities;
import io.allium.runtime.function.Rectifier;
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
            case CELU -> Activations.elu();
            case GELU -> Activations.gelu();
            case SILU -> Activations.silu();
            case MISH -> Activations.mish();
            case SIGMOID -> Activations.sigmoid();
            case HARD_SIGMOID -> Activations.hardSigmoid();
            case HARD_SILU -> Activations.of(KerasFunction.HARD_SILU);
            case SPARSE_SIGMOID -> Activations.of(KerasFunction.SPARSE_SIGMOID);
            case LOG_SIGMOID -> Activations.of(KerasFunction.LOG_SIGMOID);
            case TANH -> Activations.tanh();
            case HARD_TANH -> Activations.of(KerasFunction.HARD_TANH);
            case TANH_SHRINK -> Activations.of(KerasFunction.TANH_SHRINK);
            case HARD_SHRINK -> Activations.of(KerasFunction.HARD_SHRINK);
            case SOFT_SHRINK -> Activations.of(KerasFunction.SOFT_SHRINK);
            case SOFTMAX -> Activations.softmax();
            case LOG_SOFTMAX -> Activations.logSoftmax();
            case SPARSEMAX -> Activations.sparsemax();
            case SOFTPLUS -> Activations.softplus();
            case SQUAREPLUS -> Activations.of(KerasFunction.SQUAREPLUS);
            case SPARSE_PLUS -> Activations.of(KerasFunction.SPARSE_PLUS);
            case SOFTSIGN -> Activations.softsign();
            case EXPONENTIAL -> Activations.exponential();
        };
    }

    /**
     * The activation that computes a layer.
     *
     * @param rank of its input
     */
    static IActivation of(FunctionSpec layer, int rank) {
        if (layer instanceof ReLUSpec relu && !relu.equals(ReLUSpec.DEFAULTS)) {
            return new ValueActivation(new Rectifier(relu.maxValue(), relu.negativeSlope(), relu.threshold()));
        }
        if (layer instanceof LeakyReLUSpec relu) {
            return new LeakyRelu(relu.negativeSlope());
        }
        if (layer instanceof ELUSpec elu && !elu.equals(ELUSpec.DEFAULTS)) {
            return new ValueActivation(new ExponentialUnit(elu.alpha()));
        }
        if (layer instanceof SoftmaxSpec softmax && !softmax.isOverTheLast(rank)) {
            return AxesActivation.over(Probabilities.SOFTMAX, softmax.indices(rank));
        }
        return of(layer.activation());
    }
}
