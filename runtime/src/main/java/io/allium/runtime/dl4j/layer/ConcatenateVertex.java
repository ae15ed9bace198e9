package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.array.Shapes;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Joins its inputs along one axis, as <a href="https://keras.io/api/layers/merging_layers/concatenate/">Keras's
 * Concatenate</a>. Inputs are {@code [batch, size]} or {@code [batch, height, width, channels]}; all other axes must
 * agree.
 */
public final class ConcatenateVertex extends GraphVertex {
    private static final long serialVersionUID = 1L;

    private final int axis;

    /**
     * A concatenation.
     *
     * @param axis the axis to join along, with the batch as axis 0: 1 for rows; 1, 2 or 3 for maps
     */
    public ConcatenateVertex(int axis) {
        if (axis < 1) {
            throw new IllegalArgumentException("The axis is " + axis + "; it must be at least 1, after the batch.");
        }
        this.axis = axis;
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType... vertexInputs) throws InvalidInputTypeException {
        long[] joined = axes(vertexInputs[0]);
        if (axis > joined.length) {
            throw new InvalidInputTypeException("There is no axis " + axis + " in " + vertexInputs[0] + ".");
        }
        for (int i = 1; i < vertexInputs.length; i++) {
            long[] next = axes(vertexInputs[i]);
            long total = joined[axis - 1] + (next.length < axis ? 0 : next[axis - 1]);
            joined[axis - 1] = next.length < axis ? 0 : next[axis - 1];
            if (!Arrays.equals(joined, next)) {
                throw new InvalidInputTypeException(
                        "Along axis " + axis + " one cannot join " + Arrays.toString(vertexInputs) + ".");
            }
            joined[axis - 1] = total;
        }
        return Shapes.type(joined);
    }

    private static long[] axes(InputType type) {
        return Shapes.axes(type)
                .orElseThrow(() -> new InvalidInputTypeException(
                        "Rows or maps whose channels are last can be joined, but not " + type + "."));
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
            ComputationGraph graph,
            String name,
            int idx,
            @Nullable INDArray paramsView,
            boolean initializeParams,
            DataType networkDatatype) {
        return new ConcatenateImplementation(graph, name, idx, axis, networkDatatype);
    }

    @Override
    public long numParams(boolean backprop) {
        return 0;
    }

    @Override
    public int minVertexInputs() {
        return 1;
    }

    @Override
    public int maxVertexInputs() {
        return Integer.MAX_VALUE;
    }

    @Override
    public MemoryReport getMemoryReport(InputType... inputTypes) {
        InputType output = getOutputType(-1, inputTypes);
        return new LayerMemoryReport.Builder(null, ConcatenateVertex.class, inputTypes[0], output)
                .standardMemory(0, 0)
                .workingMemory(0, 0, 0, 0)
                .cacheMemory(0, 0)
                .build();
    }

    @Override
    public ConcatenateVertex clone() {
        return new ConcatenateVertex(axis);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConcatenateVertex vertex && vertex.axis == axis;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(axis);
    }
}
