package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The part that all {@link KerasVertex}es share: arrays in row-major order, made where DL4J wants them. */
@SuppressWarnings("overrides") // BaseGraphVertex declares setInputs without its interface's dots.
final class KerasVertexImplementation extends BaseGraphVertex {
    private static final long serialVersionUID = 1L;

    private final KerasVertex vertex;

    KerasVertexImplementation(ComputationGraph graph, String name, int index, KerasVertex vertex, DataType dataType) {
        super(graph, name, index, null, null, dataType);
        this.vertex = vertex;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaceMgr) {
        long[][] shapes = Arrays.stream(inputs)
                .map(input -> Arrays.copyOfRange(input.shape(), 1, input.rank()))
                .toArray(long[][]::new);
        long[] one = vertex.outputShape(shapes);
        long[] all = new long[one.length + 1];
        all[0] = inputs[0].size(0);
        System.arraycopy(one, 0, all, 1, one.length);
        INDArray output = workspaceMgr.createUninitialized(ArrayType.ACTIVATIONS, dataType, all, 'c');
        vertex.forward(rowMajorInputs(), output);
        return output;
    }

    @Override
    public Pair<@Nullable Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaceMgr) {
        INDArray[] plain = rowMajorInputs();
        INDArray outputGradient = rowMajor(epsilon);
        INDArray[] gradients = new INDArray[plain.length];
        for (int i = 0; i < plain.length; i++) {
            gradients[i] = workspaceMgr.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, plain[i].shape(), 'c');
            vertex.backward(i, plain, outputGradient, gradients[i]);
        }
        return new Pair<>(null, gradients);
    }

    private INDArray[] rowMajorInputs() {
        return Arrays.stream(inputs).map(this::rowMajor).toArray(INDArray[]::new);
    }

    private INDArray rowMajor(INDArray array) {
        return Numbers.rowMajor(array.castTo(dataType));
    }

    @Override
    public boolean hasLayer() {
        return false;
    }

    @Override
    public @Nullable Layer getLayer() {
        return null;
    }

    @Override
    public void setBackpropGradientsViewArray(@Nullable INDArray view) {
        if (view != null) {
            throw new IllegalArgumentException("A merging vertex has no parameters, so no gradients.");
        }
    }

    @Override
    public Pair<@Nullable INDArray, MaskState> feedForwardMaskArrays(
            INDArray @Nullable [] maskArrays, MaskState currentMaskState, int minibatchSize) {
        if (maskArrays != null) {
            throw new UnsupportedOperationException("A merging vertex takes no mask arrays.");
        }
        return new Pair<>(null, currentMaskState);
    }

    @Override
    public String toString() {
        return vertex.getClass().getSimpleName() + "(name=" + getVertexName() + ")";
    }
}
