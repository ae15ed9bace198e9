package io.allium.runtime.dl4j.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Objective.Target;
import io.allium.model.Shape;
import io.allium.model.text.Description;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.dl4j.lowering.RandomNetworks;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.Randomness;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A plan computes in 32 bits what DL4J's own layers compute in 64: losses, every gradient, outputs. {@code -Plong}
 * draws more networks.
 */
class PlannedGraphTest {
    private static final int NETWORKS = Integer.getInteger("allium.parity.networks", 200);
    private static final int WIDE_NETWORKS = NETWORKS / 5;

    /** Of the largest value of an array, or a fifth of the network's largest: less is noise of the rounding. */
    private static final double TOLERANCE = 1e-4;

    /** Layers on layers, normalisations above all, blow the rounding up. */
    private static final double TOLERANCE_OF_MANY = 1e-3;

    private static final int FEW_LAYERS = 3;

    @Test
    void networksOfEveryKindAgreeWithDl4j() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            check(seed, RandomNetworks.draw(seed), 3);
        }
    }

    @Test
    void wideNetworksAgreeWithDl4j() {
        for (long seed = 0; seed < WIDE_NETWORKS; seed++) {
            check(seed, WideNetworks.draw(seed), 2);
        }
    }

    private static void check(long seed, NetworkSpec spec, int examples) {
        InferredNetwork network = Inference.infer(spec);
        if (network.parameters() == 0) {
            return;
        }
        try {
            boolean few = spec.nodes().size() <= FEW_LAYERS;
            check(seed, network, examples, few ? TOLERANCE : TOLERANCE_OF_MANY);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + "\n" + Description.of(spec), e);
        }
    }

    private static void check(long seed, InferredNetwork network, int examples, double tolerance) {
        Randomness randomness = new Randomness();
        ComputationGraph stock = Lowering.lower(network, DataType.DOUBLE, StockLowerings.with(randomness));
        PlannedGraph graph = planned(network, randomness);
        Pass.drawWeights(stock, network, seed);
        Pass.drawWeights(graph, network, seed);
        INDArray inputs = Pass.numbers(seed, batch(examples, network.input().output()));
        INDArray targets = targets(network, examples, seed);

        Pass expected = Pass.of(stock, network, inputs, targets);
        Pass actual = Pass.of(graph, network, inputs, targets);

        assertThat(actual.loss())
                .isCloseTo(expected.loss(), within(tolerance * Math.max(1, Math.abs(expected.loss()))));
        double noise = 1e-3 + 0.2 * expected.largest();
        expected.gradients()
                .forEach((path, values) -> assertClose(
                        path, values, Objects.requireNonNull(actual.gradients().get(path)), noise, tolerance));
        float[] outputs = Floats.of(stock.output(false, inputs.castTo(DataType.DOUBLE))[0]);
        if (isFinite(outputs)) {
            assertClose(
                    "outputs",
                    outputs,
                    graph.planned()
                            .infer(examples, memory -> memory.put(0, Floats.of(inputs)))
                            .outputs(),
                    1e-3,
                    tolerance);
        }
        graph.planned().close();
    }

    /** Exponentials of exponentials are more than 32 bits hold. */
    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!(Math.abs(value) < 1e30)) {
                return false;
            }
        }
        return true;
    }

    private static PlannedGraph planned(InferredNetwork network, Randomness randomness) {
        return Lowering.lower(
                network,
                DataType.FLOAT,
                LayerLowerings.own(randomness),
                configuration -> new PlannedGraph(configuration, network, randomness::draws));
    }

    private static void assertClose(String what, float[] expected, float[] actual, double noise, double tolerance) {
        double largest = noise;
        for (float value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).as("%s[%d]", what, i).isCloseTo(expected[i], within(tolerance * largest));
        }
    }

    private static INDArray targets(InferredNetwork network, int examples, long seed) {
        if (network.objective().orElseThrow().target() == Target.NUMBERS) {
            return Pass.numbers(-seed - 1, examples, network.output().output().elements());
        }
        INDArray labels = Nd4j.create(DataType.FLOAT, examples, 1);
        for (int i = 0; i < examples; i++) {
            labels.putScalar(i, i % 2);
        }
        return labels;
    }

    private static long[] batch(int examples, Shape shape) {
        long[] axes = new long[shape.rank() + 1];
        axes[0] = examples;
        for (int axis = 0; axis < shape.rank(); axis++) {
            axes[axis + 1] = shape.axis(axis);
        }
        return axes;
    }

    /** What a listener is shown is what the graph's own layers compute. */
    @Test
    void listenersSeeEveryLayer() {
        for (long seed = 0; seed < 20; seed++) {
            InferredNetwork network = Inference.infer(WideNetworks.draw(seed));
            Randomness randomness = new Randomness();
            PlannedGraph graph = planned(network, randomness);
            Pass.drawWeights(graph, network, seed);
            INDArray inputs = Pass.numbers(seed, batch(2, network.input().output()));
            Map<String, INDArray> expected = graph.feedForward(new INDArray[] {inputs}, true);
            Watcher watcher = new Watcher();
            graph.setListeners(watcher);

            Pass.of(graph, network, inputs, targets(network, 2, seed));

            assertThat(watcher.seen())
                    .containsKeys(network.spec().nodes().stream()
                            .map(node -> node.name())
                            .toArray(String[]::new));
            watcher.seen()
                    .forEach((layer, values) -> assertClose(
                            layer,
                            Floats.of(Objects.requireNonNull(expected.get(layer))),
                            Floats.of(values),
                            1e-2,
                            TOLERANCE_OF_MANY));
            graph.planned().close();
        }
    }
}
