package io.allium.runtime.dl4j.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Weight;
import io.allium.model.text.Description;
import io.allium.runtime.dl4j.SharedAndFrozenTest;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.Randomness;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The gradients of whole random networks against differences of their loss, in float64: layers that are right by
 * themselves may still hand each other arrays in an order that the other does not expect. Weights and inputs are random
 * numbers, so that nothing stands where an activation or a maximum has a kink. {@code -Plong} draws more networks.
 */
class NetworkGradientTest {
    private static final int NETWORKS = Integer.getInteger("allium.gradient.networks", 60);
    private static final int EXAMPLES = 3;

    /** How many values of each array are compared; all of them would take minutes. */
    private static final int VALUES = 3;

    /** Near the third root of float64's precision, where rounding and curvature disturb a central difference least. */
    private static final double STEP = 1e-6;

    private static final double TOLERANCE = 1e-5;

    private final List<String> wrong = new ArrayList<>();
    private int compared;

    @Test
    void ourGradientsAreTheSlopesOfTheLoss() {
        compare(LayerLowerings.own(new Randomness()));
    }

    @Test
    void dl4jsGradientsAreTheSlopesOfTheLoss() {
        compare(StockLowerings.with(new Randomness()));
    }

    @Test
    void sharedWeightsGetTheGradientsOfAllTheirUses() {
        List<String> mistakes = new ArrayList<>();
        new Slopes(SharedAndFrozenTest.twins(), LayerLowerings.own(new Randomness()), new Random(1)).compare(mistakes);

        assertThat(mistakes).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    private void compare(LayerLowerings layers) {
        LongStream.range(0, NETWORKS).forEach(seed -> compare(seed, layers));

        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(5 * NETWORKS);
    }

    private void compare(long seed, LayerLowerings layers) {
        NetworkSpec spec = RandomNetworks.draw(seed);
        InferredNetwork network = Inference.infer(spec);
        if (network.trainableParameters() == 0) {
            return; // DL4J computes no gradient where there is nothing to learn.
        }
        List<String> mistakes = new ArrayList<>();
        new Slopes(network, layers, new Random(seed)).compare(mistakes);
        if (!mistakes.isEmpty()) {
            wrong.add("seed " + seed + ": " + String.join("; ", mistakes) + "\n" + Description.of(spec));
        }
    }

    /** One network with random weights, and the loss of a random batch. */
    private final class Slopes {
        private final InferredNetwork network;
        private final ComputationGraph graph;
        private final Random random;
        private final MultiDataSet batch;

        private Slopes(InferredNetwork network, LayerLowerings layers, Random random) {
            this.network = network;
            this.graph = Lowering.lower(network, DataType.DOUBLE, layers);
            this.random = random;
            this.batch = new MultiDataSet(inputs(), targets());
        }

        private void compare(List<String> mistakes) {
            forEachTrained((layer, slot, weight) -> fill(parameter(layer, slot), scale(weight)));
            graph.setInputs(batch.getFeatures(0));
            graph.setLabels(batch.getLabels(0));
            graph.computeGradientAndScore();
            double loss = graph.score();
            forEachTrained((layer, slot, weight) -> {
                INDArray gradient =
                        Objects.requireNonNull(graph.gradient().getGradientFor(layer.name() + "_" + slot.key()));
                int length = (int) weight.elements();
                random.ints(0, length)
                        .distinct()
                        .limit(Math.min(VALUES, length))
                        .forEach(i -> {
                            String mistake = mistake(parameter(layer, slot), i, gradient.getDouble(i), loss);
                            if (!mistake.isEmpty()) {
                                mistakes.add(layer.name() + "/" + slot.name() + "[" + i + "]" + mistake);
                            }
                        });
            });
        }

        /** What is wrong with the gradient of one value; empty if nothing is. */
        private String mistake(INDArray parameter, long i, double gradient, double loss) {
            double value = parameter.getDouble(i);
            double above = loss(parameter, i, value + STEP);
            double below = loss(parameter, i, value - STEP);
            parameter.putScalar(i, value);
            double slope = (above - below) / (2 * STEP);
            // What is rounded off the loss limits how small a slope can be seen.
            double scale = Math.max(1e-3 * Math.max(1, loss), Math.max(Math.abs(gradient), Math.abs(slope)));
            compared++;
            return Math.abs(gradient - slope) <= TOLERANCE * scale
                    ? ""
                    : " is " + gradient + ", and the loss's slope " + slope;
        }

        private double loss(INDArray parameter, long i, double value) {
            parameter.putScalar(i, value);
            return graph.score(batch, true);
        }

        private void forEachTrained(Visitor visitor) {
            for (InferredLayer layer : network.layers()) {
                for (WeightSlot slot : LayerLowerings.slots(layer)) {
                    layer.weights().stream()
                            .filter(weight ->
                                    weight.trainable() && weight.name().equals(slot.name()))
                            .forEach(weight -> visitor.visit(layer, slot, weight));
                }
            }
        }

        private INDArray parameter(InferredLayer layer, WeightSlot slot) {
            return graph.getLayer(layer.name()).getParam(slot.key());
        }

        /** Kernels keep the size of what flows through them. */
        private static double scale(Weight weight) {
            return weight.shape().rank() > 1 ? 1 / Math.sqrt((double) weight.fanIn()) : 0.5;
        }

        private INDArray inputs() {
            List<Integer> axes = network.input().output().axes();
            return gaussians(
                    LongStream.concat(LongStream.of(EXAMPLES), axes.stream().mapToLong(Integer::longValue))
                            .toArray());
        }

        private INDArray targets() {
            return switch (network.objective().orElseThrow().target()) {
                case LABEL, YES_OR_NO -> Nd4j.createFromArray(new double[][] {{0}, {1}, {1}});
                case NUMBERS -> gaussians(EXAMPLES, network.output().output().elements());
            };
        }

        private INDArray gaussians(long... shape) {
            INDArray array = Nd4j.create(DataType.DOUBLE, shape);
            fill(array, 1);
            return array;
        }

        private void fill(INDArray array, double scale) {
            for (long i = 0; i < array.length(); i++) {
                array.putScalar(i, scale * random.nextGaussian());
            }
        }
    }

    private interface Visitor {
        void visit(InferredLayer layer, WeightSlot slot, Weight weight);
    }
}
