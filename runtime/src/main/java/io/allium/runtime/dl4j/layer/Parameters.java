package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.Parameter.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Cuts the parameters and gradients of a {@link KerasLayer} out of DL4J's flat arrays, one after the other. */
enum Parameters implements ParamInitializer {
    INSTANCE;

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return numParams(conf.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return of(layer).stream().mapToLong(Parameter::length).sum();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return of(layer).stream().map(Parameter::name).toList();
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return keys(layer, Role.WEIGHT);
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return keys(layer, Role.BIAS);
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return weightKeys(layer).contains(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return biasKeys(layer).contains(key);
    }

    /** Whether training leaves a parameter to the layer. */
    boolean isStatistic(Layer layer, String key) {
        return keys(layer, Role.STATISTIC).contains(key);
    }

    @Override
    public Map<String, INDArray> init(
            NeuralNetConfiguration conf, @Nullable INDArray paramsView, boolean initializeParams) {
        Map<String, INDArray> parameters = getGradientsFromFlattened(conf, paramsView);
        for (Parameter parameter : of(conf.getLayer())) {
            conf.addVariable(parameter.name());
            if (initializeParams) {
                Objects.requireNonNull(parameters.get(parameter.name())).assign(parameter.initial());
            }
        }
        return parameters;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(
            NeuralNetConfiguration conf, @Nullable INDArray gradientView) {
        if (gradientView == null) {
            return new LinkedHashMap<>(); // What DL4J has for a layer without parameters.
        }
        INDArray flat = gradientView.reshape(gradientView.length());
        Map<String, INDArray> views = new LinkedHashMap<>();
        long start = 0;
        for (Parameter parameter : of(conf.getLayer())) {
            long end = start + parameter.length();
            INDArray own = flat.get(NDArrayIndex.interval(start, end));
            views.put(parameter.name(), own.reshape(parameter.order(), parameter.axes()));
            start = end;
        }
        return views;
    }

    private static List<String> keys(Layer layer, Role role) {
        return of(layer).stream()
                .filter(parameter -> parameter.role() == role)
                .map(Parameter::name)
                .toList();
    }

    private static List<Parameter> of(Layer layer) {
        return ((KerasLayer) layer).ownParameters();
    }
}
