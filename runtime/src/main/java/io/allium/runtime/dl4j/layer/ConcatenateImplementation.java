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
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The copying of {@link ConcatenateVertex}. */
@SuppressWarnings("overrides") // BaseGraphVertex declares setInputs without its interface's dots.
final class ConcatenateImplementation extends BaseGraphVertex {
    private static final long serialVersionUID = 1L;

    private final int axis;

    ConcatenateImplementation(ComputationGraph graph, String name, int index, int axis, DataType dataType) {
        super(graph, name, index, null, null, dataType);
        this.axis = axis;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaceMgr) {
        long[] shape = inputs[0].shape().clone();
        shape[axis] = Arrays.stream(inputs).mapToLong(input -> input.size(axis)).sum();
        INDArray joined = workspaceMgr.createUninitialized(ArrayType.ACTIVATIONS, dataType, shape, 'c');
        long start = 0;
        for (INDArray input : inputs) {
            joined.get(part(start, input)).assign(input);
            start += input.size(axis);
        }
        return joined;
    }

    @Override
    public Pair<@Nullable Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaceMgr) {
        INDArray[] gradients = new INDArray[inputs.length];
        long start = 0;
        for (int i = 0; i < inputs.length; i++) {
            gradients[i] = workspaceMgr.dup(ArrayType.ACTIVATION_GRAD, epsilon.get(part(start, inputs[i])), 'c');
            start += inputs[i].size(axis);
        }
        return new Pair<>(null, gradients);
    }

    private INDArrayIndex[] part(long start, INDArray input) {
        INDArrayIndex[] part = NDArrayIndex.allFor(input);
        part[axis] = NDArrayIndex.interval(start, start + input.size(axis));
        return part;
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
            throw new IllegalArgumentException("A concatenation has no parameters, so no gradients.");
        }
    }

    @Override
    public Pair<@Nullable INDArray, MaskState> feedForwardMaskArrays(
            INDArray @Nullable [] maskArrays, MaskState currentMaskState, int minibatchSize) {
        if (maskArrays != null) {
            throw new UnsupportedOperationException("A concatenation takes no mask arrays.");
        }
        return new Pair<>(null, currentMaskState);
    }

    @Override
    public String toString() {
        return "Concatenate(name=" + getVertexName() + ", axis=" + axis + ")";
    }
}
