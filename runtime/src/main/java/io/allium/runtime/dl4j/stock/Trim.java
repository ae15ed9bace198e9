package io.allium.runtime.dl4j.stock;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Takes the last rows and columns of a map away, {@code [batch, height, width, channels]}, before a layer that never
 * looks at them. DL4J would make a negative padding of them and shift its windows.
 */
final class Trim implements InputPreProcessor {
    private static final long serialVersionUID = 1L;

    private final long height;
    private final long width;
    private final long rows;
    private final long columns;

    /**
     * A trim.
     *
     * @param height how many rows come
     * @param width how many columns come
     * @param rows how many rows stay
     * @param columns how many columns stay
     */
    Trim(long height, long width, long rows, long columns) {
        this.height = height;
        this.width = width;
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public INDArray preProcess(INDArray input, int miniBatchSize, LayerWorkspaceMgr workspaceMgr) {
        return workspaceMgr.dup(ArrayType.ACTIVATIONS, input.get(what()), 'c');
    }

    @Override
    public INDArray backprop(INDArray gradient, int miniBatchSize, LayerWorkspaceMgr workspaceMgr) {
        long[] shape = {gradient.size(0), height, width, gradient.size(3)};
        INDArray whole = workspaceMgr.create(ArrayType.ACTIVATION_GRAD, gradient.dataType(), shape, 'c');
        whole.get(what()).assign(gradient);
        return whole;
    }

    private INDArrayIndex[] what() {
        return new INDArrayIndex[] {
            NDArrayIndex.all(), NDArrayIndex.interval(0, rows), NDArrayIndex.interval(0, columns), NDArrayIndex.all()
        };
    }

    @Override
    public InputType getOutputType(InputType inputType) {
        long channels = ((InputType.InputTypeConvolutional) inputType).getChannels();
        return InputType.convolutional(rows, columns, channels, CNN2DFormat.NHWC);
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(
            @Nullable INDArray maskArray, MaskState currentMaskState, int minibatchSize) {
        if (maskArray != null) {
            throw new UnsupportedOperationException("A trim takes no mask arrays.");
        }
        return new Pair<>(null, currentMaskState);
    }

    @Override
    public Trim clone() {
        return new Trim(height, width, rows, columns);
    }

    @Override
    public String toString() {
        return "Trim(" + height + "×" + width + " to " + rows + "×" + columns + ")";
    }
}
