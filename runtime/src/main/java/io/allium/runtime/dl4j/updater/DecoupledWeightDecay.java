package io.allium.runtime.dl4j.updater;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.regularization.Regularization;

/**
 * The decay of <a href="https://keras.io/api/optimizers/adamw/">AdamW</a>: with every step a parameter loses
 * {@code learningRate * coefficient} of itself. Keras decays all that is trained: kernels, biases, gamma and beta.
 *
 * <p>Unlike DL4J's own weight decay it adds nothing to the reported loss.
 */
public final class DecoupledWeightDecay implements Regularization {
    private static final long serialVersionUID = 1L;

    private final double coefficient;

    /**
     * A decay.
     *
     * @param coefficient the share that a step takes away, before the learning rate; at least 0
     */
    public DecoupledWeightDecay(double coefficient) {
        if (!(coefficient >= 0)) {
            throw new IllegalArgumentException("The weight decay is " + coefficient + "; it must be at least 0.");
        }
        this.coefficient = coefficient;
    }

    /**
     * Adds this decay to every layer of a network that is built but not initialised. It joins the layers' own
     * penalties; a decay set for the whole network would be dropped by layers that have one.
     */
    public void addTo(ComputationGraphConfiguration network) {
        network.getVertices().values().stream()
                .filter(LayerVertex.class::isInstance)
                .map(vertex -> ((LayerVertex) vertex).getLayerConf().getLayer())
                .filter(BaseLayer.class::isInstance)
                .forEach(layer -> addTo((BaseLayer) layer));
    }

    /** Adds this decay to the weights and the biases of one layer. */
    public void addTo(BaseLayer layer) {
        layer.setRegularization(joined(layer.getRegularization()));
        layer.setRegularizationBias(joined(layer.getRegularizationBias()));
    }

    private List<Regularization> joined(@Nullable List<Regularization> penalties) {
        List<Regularization> all = penalties == null ? new ArrayList<>() : new ArrayList<>(penalties);
        all.add(this);
        return all;
    }

    @Override
    public ApplyStep applyStep() {
        return ApplyStep.POST_UPDATER;
    }

    @Override
    public void apply(INDArray param, INDArray gradView, double lr, int iteration, int epoch) {
        Ops.add(gradView, coefficient * lr, param);
    }

    @Override
    public double score(INDArray param, int iteration, int epoch) {
        return 0;
    }

    @Override
    public Regularization clone() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecoupledWeightDecay decay && decay.coefficient == coefficient;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(coefficient);
    }

    @Override
    public String toString() {
        return "DecoupledWeightDecay(" + coefficient + ")";
    }
}
