package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The part that all {@link KerasLayer}s share: arrays in row-major order, made where DL4J wants them. */
abstract class KerasImplementation<T extends KerasLayer> extends BaseLayer<T> {
    private static final long serialVersionUID = 1L;

    /** The layer whose parameters this one uses, if it has none of its own. */
    private transient @Nullable KerasImplementation<?> owner;

    private final transient Map<String, INDArray> shares = new HashMap<>();

    KerasImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    /**
     * The forward pass. Arrays that are made here live as long as the pass through this layer.
     *
     * @param input {@code [batch, ...]}, row-major; it is not changed
     * @param output {@code [batch, ...]}, row-major, to be filled
     * @param training whether this is a training step
     */
    abstract void forward(INDArray input, INDArray output, boolean training);

    /**
     * The backward pass, which also fills every {@link #gradientView}.
     *
     * @param input {@code [batch, ...]}, row-major; it is not changed
     * @param outputGradient of the shape of the output, row-major; it is not changed
     * @param inputGradient of the shape of the input, row-major, to be filled
     */
    abstract void backward(INDArray input, INDArray outputGradient, INDArray inputGradient);

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaceMgr) {
        assertInputSet(false);
        INDArray output = newOutput(workspaceMgr);
        forward(rowMajor(input), output, training);
        return output;
    }

    /** An array of the output's shape that lives until the step is over. */
    final INDArray newOutput(LayerWorkspaceMgr workspaceMgr) {
        return workspaceMgr.createUninitialized(ArrayType.ACTIVATIONS, dataType, outputShape(input.shape()), 'c');
    }

    @Override
    public final Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaceMgr) {
        assertInputSet(true);
        INDArray next = workspaceMgr.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
        backward(rowMajor(input), rowMajor(epsilon), next);
        if (layerConf().isFrozen()) {
            gradientViews.values().forEach(view -> view.assign(0));
        }
        Gradient gradient = new DefaultGradient();
        for (String name : paramTable().keySet()) {
            gradient.setGradientFor(name, gradientView(name), gradientView(name).ordering());
        }
        return new Pair<>(gradient, next);
    }

    @Override
    public final boolean isPretrainLayer() {
        return false;
    }

    @Override
    public final boolean hasBias() {
        return layerConf().parameters().stream().anyMatch(parameter -> parameter.role() == Parameter.Role.BIAS);
    }

    @Override
    public Layer.Type type() {
        return Layer.Type.FEED_FORWARD;
    }

    /** Uses the parameters of another layer from now on. */
    final void shareWith(KerasImplementation<?> other) {
        owner = other;
    }

    @Override
    public final INDArray getParam(String name) {
        return owner == null ? super.getParam(name) : owner.getParam(name);
    }

    /** Where the gradient of a parameter goes. */
    final INDArray gradientView(String name) {
        if (owner != null) {
            return shares.computeIfAbsent(name, this::newShare);
        }
        return Objects.requireNonNull(gradientViews.get(name), name);
    }

    private INDArray newShare(String name) {
        INDArray parameter = getParam(name);
        return Nd4j.createUninitializedDetached(dataType, parameter.ordering(), parameter.shape());
    }

    /** Adds what this layer found of the gradients of another's parameters, after a backward pass of all layers. */
    final void addShares() {
        if (owner != null && !layerConf().isFrozen() && !owner.layerConf().isFrozen()) {
            shares.forEach((name, share) -> owner.gradientView(name).addi(share));
        }
    }

    final INDArray rowMajor(INDArray array) {
        return Numbers.rowMajor(array.castTo(dataType));
    }

    private long[] outputShape(long[] input) {
        long[] one = layerConf().outputShape(Arrays.copyOfRange(input, 1, input.length));
        long[] all = new long[one.length + 1];
        all[0] = input[0];
        System.arraycopy(one, 0, all, 1, one.length);
        return all;
    }
}
