package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.KerasBatchNormalization.BETA;
import static io.allium.runtime.dl4j.layer.KerasBatchNormalization.GAMMA;
import static io.allium.runtime.dl4j.layer.KerasBatchNormalization.MEAN;
import static io.allium.runtime.dl4j.layer.KerasBatchNormalization.VARIANCE;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The arithmetic of {@link KerasBatchNormalization} (Ioffe and Szegedy, 2015, algorithm 1 and section 3). */
final class BatchNormalizationImplementation extends PerChannelImplementation<KerasBatchNormalization> {
    private static final long serialVersionUID = 1L;

    /** The batch's mean and variance, {@code [channels]}, kept from the forward to the backward pass. */
    private transient @Nullable INDArray mean;

    private transient @Nullable INDArray variance;

    BatchNormalizationImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    @SuppressWarnings("try") // Closing the scope is its whole use.
    void forwardRows(INDArray input, INDArray output, boolean training) {
        INDArray center = getParam(MEAN);
        INDArray spread = getParam(VARIANCE);
        if (training && !layerConf().isFrozen()) {
            try (MemoryWorkspace ignored = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
                center = vector(input.mean(0));
                spread = vector(input.var(false, 0));
            }
            mean = center;
            variance = spread;
        }
        normalize(input, center, deviation(spread), output);
        if (gamma() != null) {
            output.muliRowVector(gamma());
        }
        if (beta() != null) {
            output.addiRowVector(beta());
        }
    }

    /**
     * With {@code n} rows, {@code h} the normalised input and {@code d} the output's gradient, the input's gradient is
     * {@code gamma / deviation * (d - sum(d) / n - h * sum(d * h) / n)}.
     */
    @Override
    void backwardRows(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        if (layerConf().isFrozen()) {
            inputGradient.assign(outputGradient).muliRowVector(factor(deviation(getParam(VARIANCE))));
            return;
        }
        if (mean == null || variance == null) {
            throw new IllegalStateException("No forward pass in training before the backward pass of " + layerId());
        }
        INDArray deviation = deviation(variance);
        INDArray normalized = input.ulike();
        normalize(input, mean, deviation, normalized);
        INDArray sum = vector(outputGradient.sum(0));
        INDArray product = vector(outputGradient.mul(normalized).sum(0));

        long rows = input.size(0);
        inputGradient.assign(outputGradient).subiRowVector(sum.div(rows));
        inputGradient.subi(normalized.muliRowVector(product.div(rows)));
        inputGradient.muliRowVector(factor(deviation));

        if (gamma() != null) {
            gradientView(GAMMA).assign(product);
        }
        if (beta() != null) {
            gradientView(BETA).assign(sum);
        }
        approach(MEAN, mean);
        approach(VARIANCE, variance);
    }

    /** By how much an output rises with its input, as long as mean and deviation stay. */
    private INDArray factor(INDArray deviation) {
        INDArray gamma = gamma();
        return gamma == null ? deviation.rdiv(1) : gamma.div(deviation);
    }

    private @Nullable INDArray gamma() {
        return getParam(GAMMA);
    }

    private @Nullable INDArray beta() {
        return getParam(BETA);
    }

    /** DL4J subtracts "gradients" from moving averages as they are, so the gradient is what the average has to lose. */
    private void approach(String name, INDArray value) {
        INDArray step = gradientView(name);
        step.assign(getParam(name)).subi(value).muli(1 - layerConf().momentum());
    }

    /** Of one row ND4J makes a row, and of several a vector. */
    private static INDArray vector(INDArray channels) {
        return channels.reshape('c', new long[] {channels.length()});
    }

    private INDArray deviation(INDArray variances) {
        return Transforms.sqrt(variances.add(layerConf().epsilon()), false);
    }

    private static void normalize(INDArray input, INDArray center, INDArray deviation, INDArray output) {
        output.assign(input).subiRowVector(center).diviRowVector(deviation);
    }
}
