package io.allium.runtime.dl4j.plan;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.WeightSlot;
import io.allium.runtime.engine.FreshWeights;
import io.allium.runtime.engine.NamedArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * What a graph computes of a batch: the loss and every gradient, in Keras's layout.
 *
 * @param loss the mean over the batch
 * @param gradients by the array's path
 */
record Pass(double loss, Map<String, float[]> gradients) {
    /** Weights that are drawn with a seed, none of them at a value where a mistake does not show. */
    static void drawWeights(ComputationGraph graph, InferredNetwork network, long seed) {
        Random random = new Random(seed);
        for (NamedArray array : FreshWeights.draw(network, seed)) {
            float[] values = array.values().clone();
            for (int i = 0; i < values.length; i++) {
                double noisy = values[i] + 0.2 * random.nextGaussian();
                values[i] = (float) (array.name().contains("variance") ? Math.abs(noisy) + 0.5 : noisy);
            }
            InferredLayer layer = network.layer(array.layer()).orElseThrow();
            WeightSlot slot = LayerLowerings.slots(layer).stream()
                    .filter(candidate -> candidate.name().equals(array.name()))
                    .findFirst()
                    .orElseThrow();
            slot.write(values, graph.getLayer(array.layer()).getParam(slot.key()));
        }
    }

    /** Forward and backward through a graph. */
    static Pass of(ComputationGraph graph, InferredNetwork network, INDArray inputs, INDArray targets) {
        DataType type = graph.params().dataType();
        graph.initGradientsView();
        graph.setInputs(inputs.castTo(type));
        graph.setLabels(targets.castTo(type));
        graph.computeGradientAndScore();
        Map<String, float[]> gradients = new LinkedHashMap<>();
        INDArray all = graph.getFlattenedGradients();
        INDArray flat = all.reshape(all.length());
        for (InferredLayer layer : network.layers()) {
            for (WeightSlot slot : LayerLowerings.slots(layer)) {
                INDArray parameter = graph.getLayer(layer.name()).getParam(slot.key());
                long from = parameter.data().offset();
                INDArray gradient = flat.get(NDArrayIndex.interval(from, from + parameter.length()))
                        .dup()
                        .reshape(parameter.ordering(), parameter.shape());
                gradients.put(layer.name() + "/" + slot.name(), slot.read(gradient));
            }
        }
        return new Pass(graph.score(), gradients);
    }

    /** Normally distributed numbers. */
    static INDArray numbers(long seed, long... shape) {
        Random random = new Random(seed);
        INDArray array = Nd4j.create(DataType.FLOAT, shape);
        float[] values = Floats.of(array);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return Nd4j.create(values, shape, 'c');
    }

    /** The largest gradient. */
    double largest() {
        double largest = 0;
        for (float[] values : gradients.values()) {
            for (float value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }
}
