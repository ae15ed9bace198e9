package io.allium.runtime.dl4j.layer;

import java.util.Objects;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The part that all {@link PerChannelLayer}s share: input, output and gradients as rows of channels. */
abstract class PerChannelImplementation<T extends PerChannelLayer> extends BaseLayer<T> {
    private static final long serialVersionUID = 1L;

    PerChannelImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    /**
     * The forward pass.
     *
     * @param input {@code [rows, channels]}; it is not changed
     * @param output {@code [rows, channels]}, to be filled
     * @param training whether this is a training step
     */
    abstract void forward(INDArray input, INDArray output, boolean training);

    /**
     * The backward pass, which also fills every {@link #gradientView}.
     *
     * @param input {@code [rows, channels]}; it is not changed
     * @param outputGradient {@code [rows, channels]}; it is not changed
     * @param inputGradient {@code [rows, channels]}, to be filled
     */
    abstract void backward(INDArray input, INDArray outputGradient, INDArray inputGradient);

    @Override
    public final INDArray activate(boolean training, LayerWorkspaceMgr workspaceMgr) {
        assertInputSet(false);
        INDArray output = workspaceMgr.createUninitialized(ArrayType.ACTIVATIONS, dataType, input.shape(), 'c');
        forward(rows(input), rows(output), training);
        return output;
    }

    @Override
    public final Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaceMgr) {
        assertInputSet(true);
        INDArray next = workspaceMgr.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
        backward(rows(input), rows(epsilon), rows(next));
        Gradient gradient = new DefaultGradient();
        gradientViews.forEach(gradient::setGradientFor);
        return new Pair<>(gradient, next);
    }

    @Override
    public final boolean isPretrainLayer() {
        return false;
    }

    @Override
    public final boolean hasBias() {
        return false;
    }

    @Override
    public Layer.Type type() {
        return Layer.Type.NORMALIZATION;
    }

    /** Where the gradient of a parameter goes. */
    final INDArray gradientView(String name) {
        return Objects.requireNonNull(gradientViews.get(name), name);
    }

    /** All but the last axis as one: a view if the array is in row-major order, else a copy. */
    private INDArray rows(INDArray array) {
        return array.castTo(dataType).reshape('c', new long[] {-1, layerConf().getNOut()});
    }
}
