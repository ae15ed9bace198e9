package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.array.Shapes;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A vertex of ours in a DL4J graph: it makes one array of several and has no parameters. Arrays are {@code [batch,
 * ...]}, channels last. It never changes.
 */
public abstract class KerasVertex extends GraphVertex {
    private static final long serialVersionUID = 1L;

    /**
     * The shape of the output.
     *
     * @param inputs the shapes of the inputs, all without the batch
     * @throws org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException if they do not fit
     */
    abstract long[] outputShape(long[][] inputs);

    /**
     * The forward pass.
     *
     * @param inputs row-major; they are not changed
     * @param output row-major, to be filled
     */
    abstract void forward(INDArray[] inputs, INDArray output);

    /**
     * The backward pass, for one input.
     *
     * @param input which one
     * @param inputs row-major; they are not changed
     * @param outputGradient of the shape of the output, row-major; it is not changed
     * @param inputGradient of the shape of the input, row-major, to be filled
     */
    abstract void backward(int input, INDArray[] inputs, INDArray outputGradient, INDArray inputGradient);

    @Override
    public final InputType getOutputType(int layerIndex, InputType... vertexInputs) {
        return Shapes.type(
                outputShape(Arrays.stream(vertexInputs).map(Shapes::require).toArray(long[][]::new)));
    }

    @Override
    public final org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
            ComputationGraph graph,
            String name,
            int idx,
            @Nullable INDArray paramsView,
            boolean initializeParams,
            DataType networkDatatype) {
        return new KerasVertexImplementation(graph, name, idx, this, networkDatatype);
    }

    @Override
    public final long numParams(boolean backprop) {
        return 0;
    }

    @Override
    public final int minVertexInputs() {
        return 1;
    }

    @Override
    public final int maxVertexInputs() {
        return Integer.MAX_VALUE;
    }

    @Override
    public final MemoryReport getMemoryReport(InputType... inputTypes) {
        InputType output = getOutputType(-1, inputTypes);
        return new LayerMemoryReport.Builder(null, getClass(), inputTypes[0], output)
                .standardMemory(0, 0)
                .workingMemory(0, 0, 0, 0)
                .cacheMemory(0, 0)
                .build();
    }

    @Override
    public final KerasVertex clone() {
        return this;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
