package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
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

/** An {@link LstmLayer} at work: arrays come from DL4J and go there, {@link LstmArithmetic} computes. */
final class LstmImplementation extends BaseLayer<LstmLayer> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable LstmArithmetic arithmetic;
    /** Whether the arithmetic's last forward pass was a training step with this input. */
    private transient boolean passed;

    LstmImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaceMgr) {
        assertInputSet(false);
        require("input", input, input.size(0), layerConf().getNIn(), input.size(input.rank() - 1));
        INDArray output = workspaceMgr.createUninitialized(ArrayType.ACTIVATIONS, dataType, outputShape(), 'c');
        arithmetic().forward(rowMajor(input), LstmWeights.of(params), output, training);
        passed = training;
        return output;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaceMgr) {
        assertInputSet(true);
        if (!passed) {
            activate(true, workspaceMgr);
        }
        require("gradient of the output", epsilon, outputShape());
        INDArray next = workspaceMgr.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
        arithmetic()
                .backward(
                        rowMajor(input),
                        LstmWeights.of(params),
                        rowMajor(epsilon),
                        LstmWeights.of(gradientViews),
                        next);
        Gradient gradient = new DefaultGradient();
        gradientViews.forEach((name, view) -> gradient.setGradientFor(name, view, view.ordering()));
        return new Pair<>(gradient, next);
    }

    @Override
    public void setInput(INDArray input, LayerWorkspaceMgr workspaceMgr) {
        super.setInput(input, workspaceMgr);
        passed = false;
    }

    @Override
    public void clear() {
        super.clear();
        passed = false;
    }

    /** All sequences of a batch count in full. */
    @Override
    public void setMaskArray(@Nullable INDArray maskArray) {
        if (maskArray != null) {
            throw new IllegalStateException("LstmLayer " + layerConf().getLayerName() + " knows no masks.");
        }
    }

    @Override
    public Pair<@Nullable INDArray, @Nullable MaskState> feedForwardMaskArray(
            @Nullable INDArray maskArray, @Nullable MaskState currentMaskState, int minibatchSize) {
        setMaskArray(maskArray);
        return new Pair<>(null, currentMaskState);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public boolean hasBias() {
        return true;
    }

    @Override
    public Layer.Type type() {
        return Layer.Type.RECURRENT;
    }

    private LstmArithmetic arithmetic() {
        LstmArithmetic made = arithmetic;
        if (made == null) {
            made = layerConf().arithmetic(dataType);
            arithmetic = made;
        }
        return made;
    }

    private long[] outputShape() {
        long units = layerConf().getNOut();
        return layerConf().sequences()
                ? new long[] {input.size(0), units, input.size(2)}
                : new long[] {input.size(0), units};
    }

    /** Native code must not read beyond an array. */
    private void require(String what, INDArray array, long... shape) {
        if (!Arrays.equals(array.shape(), shape)) {
            throw new IllegalStateException("LstmLayer %s: the %s is %s, not %s."
                    .formatted(
                            layerConf().getLayerName(), what, Arrays.toString(array.shape()), Arrays.toString(shape)));
        }
    }

    private INDArray rowMajor(INDArray array) {
        return Numbers.rowMajor(array.castTo(dataType));
    }
}
