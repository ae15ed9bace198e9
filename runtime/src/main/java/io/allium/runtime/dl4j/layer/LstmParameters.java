package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.LstmLayer.BIAS;
import static io.allium.runtime.dl4j.layer.LstmLayer.KERNEL;
import static io.allium.runtime.dl4j.layer.LstmLayer.RECURRENT_KERNEL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Cuts the parameters and gradients of an {@link LstmLayer} out of DL4J's flat arrays, and draws the first weights. */
enum LstmParameters implements ParamInitializer {
    INSTANCE;

    static final int GATES = 4;

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return numParams(conf.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        LstmLayer lstm = (LstmLayer) layer;
        return GATES * lstm.getNOut() * (lstm.getNIn() + lstm.getNOut() + 1);
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return List.of(KERNEL, RECURRENT_KERNEL, BIAS);
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return List.of(KERNEL, RECURRENT_KERNEL);
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return List.of(BIAS);
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return weightKeys(layer).contains(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return biasKeys(layer).contains(key);
    }

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray paramsView, boolean initializeParams) {
        paramKeys(conf.getLayer()).forEach(conf::addVariable);
        Map<String, INDArray> parameters = getGradientsFromFlattened(conf, paramsView);
        if (initializeParams) {
            LstmLayer lstm = (LstmLayer) conf.getLayer();
            LstmStart start = new LstmStart(
                    lstm.getNIn(),
                    lstm.getNOut(),
                    new SplittableRandom(Nd4j.getRandom().nextLong()));
            paramsView.assign(start.values(lstm.unitForgetBias()).reshape(paramsView.shape()));
        }
        return parameters;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray gradientView) {
        LstmLayer lstm = (LstmLayer) conf.getLayer();
        long width = GATES * lstm.getNOut();
        long recurrent = lstm.getNIn() * width;
        long bias = recurrent + lstm.getNOut() * width;
        INDArray flat = gradientView.reshape(gradientView.length());
        Map<String, INDArray> views = new LinkedHashMap<>();
        views.put(KERNEL, flat.get(NDArrayIndex.interval(0, recurrent)).reshape('c', lstm.getNIn(), width));
        views.put(
                RECURRENT_KERNEL,
                flat.get(NDArrayIndex.interval(recurrent, bias)).reshape('c', lstm.getNOut(), width));
        views.put(BIAS, flat.get(NDArrayIndex.interval(bias, bias + width)));
        return views;
    }
}
