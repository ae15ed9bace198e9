package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.ParameterVector.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Cuts the parameters and gradients of a {@link PerChannelLayer} out of DL4J's flat arrays, one after the other. */
enum ParameterVectors implements ParamInitializer {
    INSTANCE;

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return numParams(conf.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return vectors(layer).stream().mapToLong(ParameterVector::length).sum();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return vectors(layer).stream().map(ParameterVector::name).toList();
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
    public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray paramsView, boolean initializeParams) {
        Map<String, INDArray> parameters = getGradientsFromFlattened(conf, paramsView);
        for (ParameterVector vector : vectors(conf.getLayer())) {
            conf.addVariable(vector.name());
            if (initializeParams) {
                Objects.requireNonNull(parameters.get(vector.name())).assign(vector.initial());
            }
        }
        return parameters;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray gradientView) {
        INDArray flat = gradientView.reshape(gradientView.length());
        Map<String, INDArray> views = new LinkedHashMap<>();
        long start = 0;
        for (ParameterVector vector : vectors(conf.getLayer())) {
            long end = start + vector.length();
            views.put(vector.name(), flat.get(NDArrayIndex.interval(start, end)));
            start = end;
        }
        return views;
    }

    private static List<String> keys(Layer layer, Role role) {
        return vectors(layer).stream()
                .filter(vector -> vector.role() == role)
                .map(ParameterVector::name)
                .toList();
    }

    private static List<ParameterVector> vectors(Layer layer) {
        return ((PerChannelLayer) layer).vectors();
    }
}
