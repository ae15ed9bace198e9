package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.array.Shapes;
import java.util.Collection;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;

/** A layer of ours in a DL4J graph. Its input and its output are {@code [batch, ..., channels]}, in row-major order. */
public abstract class KerasLayer extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    private boolean frozen;
    private boolean shared;

    /** Keeps the parameters as they are: training does not touch them. */
    public final void freeze() {
        frozen = true;
    }

    /** Has no parameters of its own, but uses those of another layer. */
    public final void share() {
        shared = true;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** The parameters that it keeps, and what training does to them. */
    final List<Parameter> ownParameters() {
        if (shared) {
            return List.of();
        }
        return frozen ? parameters().stream().map(Parameter::frozen).toList() : parameters();
    }

    /** The parameters, in the order in which they lie in DL4J's flat arrays; none unless the layer says so. */
    List<Parameter> parameters() {
        return List.of();
    }

    /** The layer that computes, still without parameters. */
    abstract KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType);

    /**
     * The shape of the output; that of the input unless the layer says so.
     *
     * @param input the shape of the input, both without the batch
     */
    long[] outputShape(long[] input) {
        return input;
    }

    @Override
    public final Layer instantiate(
            NeuralNetConfiguration conf,
            @Nullable Collection<TrainingListener> listeners,
            int layerIndex,
            @Nullable INDArray layerParamsView,
            boolean initializeParams,
            DataType networkDataType) {
        KerasImplementation<?> layer = implementation(conf, networkDataType);
        layer.setListeners(listeners);
        layer.setIndex(layerIndex);
        layer.setParamsViewArray(layerParamsView);
        layer.setParamTable(Parameters.INSTANCE.init(conf, layerParamsView, initializeParams));
        layer.setConf(conf);
        return layer;
    }

    @Override
    public final ParamInitializer initializer() {
        return Parameters.INSTANCE;
    }

    @Override
    public final InputType getOutputType(int layerIndex, InputType inputType) {
        return Shapes.type(outputShape(Shapes.require(inputType)));
    }

    @Override
    public final void setNIn(InputType inputType, boolean override) {
        long[] input = Shapes.require(inputType);
        long[] output = outputShape(input);
        setNIn(input[input.length - 1]);
        setNOut(output[output.length - 1]);
    }

    @Override
    public final @Nullable InputPreProcessor getPreProcessorForInputType(InputType inputType) {
        return null;
    }

    @Override
    public final IUpdater getUpdaterByParam(String paramName) {
        return Parameters.INSTANCE.isStatistic(this, paramName) ? new NoOp() : super.getUpdaterByParam(paramName);
    }

    @Override
    public final LayerMemoryReport getMemoryReport(InputType inputType) {
        InputType output = getOutputType(-1, inputType);
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), inputType, output)
                .standardMemory(initializer().numParams(this), 0)
                .workingMemory(0, 0, 0, output.arrayElementsPerExample())
                .cacheMemory(0, 0)
                .build();
    }
}
