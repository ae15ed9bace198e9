package io.allium.runtime.dl4j.layer;

import java.util.Collection;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeFeedForward;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * A layer that keeps the shape of its input, {@code [batch, channels]} or {@code [batch, height, width, channels]}, and
 * has parameters for the channels, the last axis.
 */
public abstract class PerChannelLayer extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    /** The parameters, in the order in which they lie in DL4J's flat arrays. */
    abstract List<ParameterVector> vectors();

    /** The layer that computes, still without parameters. */
    abstract org.deeplearning4j.nn.layers.BaseLayer<?> implementation(NeuralNetConfiguration conf, DataType dataType);

    @Override
    public final Layer instantiate(
            NeuralNetConfiguration conf,
            @Nullable Collection<TrainingListener> listeners,
            int layerIndex,
            INDArray layerParamsView,
            boolean initializeParams,
            DataType networkDataType) {
        org.deeplearning4j.nn.layers.BaseLayer<?> layer = implementation(conf, networkDataType);
        layer.setListeners(listeners);
        layer.setIndex(layerIndex);
        layer.setParamsViewArray(layerParamsView);
        layer.setParamTable(initializer().init(conf, layerParamsView, initializeParams));
        layer.setConf(conf);
        return layer;
    }

    @Override
    public final ParamInitializer initializer() {
        return ParameterVectors.INSTANCE;
    }

    @Override
    public final InputType getOutputType(int layerIndex, InputType inputType) {
        channels(inputType);
        return inputType;
    }

    @Override
    public final void setNIn(InputType inputType, boolean override) {
        setNIn(channels(inputType));
        setNOut(channels(inputType));
    }

    @Override
    public final @Nullable InputPreProcessor getPreProcessorForInputType(InputType inputType) {
        return null;
    }

    @Override
    public final IUpdater getUpdaterByParam(String paramName) {
        return ParameterVectors.INSTANCE.isStatistic(this, paramName) ? new NoOp() : super.getUpdaterByParam(paramName);
    }

    @Override
    public final LayerMemoryReport getMemoryReport(InputType inputType) {
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), inputType, inputType)
                .standardMemory(initializer().numParams(this), 0)
                .workingMemory(0, 0, 0, inputType.arrayElementsPerExample())
                .cacheMemory(0, 0)
                .build();
    }

    private long channels(InputType inputType) {
        if (inputType instanceof InputTypeFeedForward flat) {
            return flat.getSize();
        }
        if (inputType instanceof InputTypeConvolutional map && map.getFormat() == CNN2DFormat.NHWC) {
            return map.getChannels();
        }
        throw new IllegalStateException(getClass().getSimpleName() + " " + getLayerName()
                + " needs rows or maps whose channels are last, not " + inputType + ".");
    }
}
