package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.array.Shapes;
import java.util.Arrays;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Makes rows of arrays of any shape, the last axis running fastest, before a layer that takes rows. */
public final class Flattening implements InputPreProcessor {
    private static final long serialVersionUID = 1L;

    private final long[] shape;

    /**
     * A flattening.
     *
     * @param shape of one example
     */
    public Flattening(long... shape) {
        this.shape = shape.clone();
    }

    @Override
    public INDArray preProcess(INDArray input, int miniBatchSize, LayerWorkspaceMgr workspaceMgr) {
        INDArray plain = Numbers.rowMajor(input);
        long[] rows = {plain.size(0), plain.length() / plain.size(0)};
        return workspaceMgr.leverageTo(ArrayType.ACTIVATIONS, plain.reshape('c', rows));
    }

    @Override
    public INDArray backprop(INDArray output, int miniBatchSize, LayerWorkspaceMgr workspaceMgr) {
        long[] all = new long[shape.length + 1];
        all[0] = output.size(0);
        System.arraycopy(shape, 0, all, 1, shape.length);
        return workspaceMgr.leverageTo(
                ArrayType.ACTIVATION_GRAD, Numbers.rowMajor(output).reshape('c', all));
    }

    @Override
    public Flattening clone() {
        return this;
    }

    @Override
    public InputType getOutputType(InputType inputType) {
        return Shapes.type(Arrays.stream(Shapes.require(inputType)).reduce(1, Math::multiplyExact));
    }

    @Override
    public Pair<@Nullable INDArray, MaskState> feedForwardMaskArray(
            @Nullable INDArray maskArray, MaskState currentMaskState, int minibatchSize) {
        return new Pair<>(maskArray, currentMaskState);
    }
}
