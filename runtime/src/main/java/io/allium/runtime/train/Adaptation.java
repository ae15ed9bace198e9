package io.allium.runtime.train;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.layer.NormalizationSpec;
import io.allium.runtime.engine.Batches;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.NamedArray;
import java.util.List;

/**
 * Measures the mean and the variance of what enters each {@link io.allium.Normalization}, on the training data, before
 * the first step.
 */
final class Adaptation {
    private final Engine engine;

    /**
     * An adaptation.
     *
     * @param engine what computes
     */
    Adaptation(Engine engine) {
        this.engine = engine;
    }

    /**
     * Adapts every normalisation that has not been adapted yet, in the order of the layers.
     *
     * @param network the network that the engine computes
     * @param training what to measure
     */
    void adapt(InferredNetwork network, Encoder<?, ?> training) {
        for (InferredLayer layer : network.layers()) {
            if (layer.layer() instanceof NormalizationSpec && isFresh(layer)) {
                adapt(layer, training);
            }
        }
    }

    private boolean isFresh(InferredLayer layer) {
        return engine.weights().stream()
                .filter(array ->
                        array.layer().equals(layer.name()) && array.name().equals("count"))
                .allMatch(count -> count.values()[0] == 0);
    }

    private void adapt(InferredLayer layer, Encoder<?, ?> training) {
        Moments moments = new Moments(layer.output().last());
        Batches.each(training.size(), training.shape(), (from, count) -> {
            float[] batch = training.inputsOf(from, count);
            moments.add(engine.activations(layer.node().inputs().get(0), batch, count));
        });
        Shape channels = Shape.of(layer.output().last());
        engine.setWeights(List.of(
                new NamedArray(layer.name(), "mean", channels, moments.mean()),
                new NamedArray(layer.name(), "variance", channels, moments.variance()),
                new NamedArray(layer.name(), "count", Shape.of(), new float[] {training.size()})));
    }
}
