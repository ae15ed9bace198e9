package io.allium.runtime.dl4j.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Objective.Target;
import io.allium.model.Shape;
import io.allium.model.layer.Layers;
import io.allium.model.text.Description;
import io.allium.runtime.dl4j.Engines;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.Engine.Step;
import io.allium.runtime.engine.FreshWeights;
import io.allium.runtime.engine.Randomness;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What the compiler says of a network is what DL4J computes: the shape of every layer's real output, and every count.
 * {@code -Plong} draws more networks.
 */
class ParityTest {
    private static final int NETWORKS = Integer.getInteger("allium.parity.networks", 200);
    private static final int EXAMPLES = 3;

    private static LongStream seeds() {
        return LongStream.range(0, NETWORKS);
    }

    @Test
    void shapesAndCountsAreDl4jsOwn() {
        seeds().forEach(ParityTest::shapes);
    }

    private static void shapes(long seed) {
        checked(seed, network -> {
            ComputationGraph graph = Lowering.lower(network, DataType.FLOAT, LayerLowerings.own(new Randomness()));

            assertThat(graph.numParams()).isEqualTo(network.parameters());
            Map<String, INDArray> outputs = graph.feedForward(inputs(network, seed), false);
            for (InferredLayer layer : network.layers()) {
                assertThat(Objects.requireNonNull(outputs.get(layer.name())).shape())
                        .as("output of %s", layer.node())
                        .isEqualTo(batch(layer.output()));
                if (!layer.inputs().isEmpty()) {
                    assertThat(graph.getVertex(layer.name()).numParams())
                            .as("parameters of %s", layer.node())
                            .isEqualTo(layer.parameters());
                }
            }
        });
    }

    @Test
    void everyNetworkLearnsAndKeepsItsWeights() {
        seeds().forEach(ParityTest::learns);
    }

    private static void learns(long seed) {
        checked(seed, network -> {
            Engine engine = Engines.of(network);
            engine.setWeights(FreshWeights.draw(network, seed));
            assertThat(engine.weights()).isEqualTo(FreshWeights.draw(network, seed));
            float[] inputs = Floats.of(inputs(network, seed));

            Step step = engine.train(inputs, targets(network, seed), EXAMPLES);

            assertThat(step.loss()).isFinite();
            assertThat(step.outputs())
                    .hasSize(EXAMPLES * (int) network.output().output().elements());
            assertThat(engine.infer(inputs, EXAMPLES)).hasSameSizeAs(step.outputs());
        });
    }

    /** A generator that drew dense layers only would prove little. */
    @Test
    void theNetworksAreOfEveryKind() {
        Set<String> kinds = new HashSet<>();
        Set<Target> targets = new HashSet<>();
        int twice = 0;
        int branched = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            NetworkSpec spec = RandomNetworks.draw(seed);
            spec.nodes().forEach(node -> kinds.add(node.layer().kind()));
            targets.add(Inference.infer(spec).objective().orElseThrow().target());
            twice += spec.nodes().stream().anyMatch(ParityTest::takesOneTwice) ? 1 : 0;
            branched += spec.nodes().stream()
                                    .filter(node -> node.inputs().size() > 1)
                                    .count()
                            > 1
                    ? 1
                    : 0;
        }
        assertThat(kinds)
                .containsAll(Layers.ALL.stream().map(layer -> layer.kind()).toList());
        assertThat(targets).containsExactlyInAnyOrder(Target.values());
        assertThat(twice).isGreaterThan(NETWORKS / 20);
        assertThat(branched).isGreaterThan(NETWORKS / 20);
    }

    private static boolean takesOneTwice(Node node) {
        return Set.copyOf(node.inputs()).size() < node.inputs().size();
    }

    private interface Check {
        void of(InferredNetwork network);
    }

    /** Says which network it was, where a check fails. */
    private static void checked(long seed, Check check) {
        NetworkSpec spec = RandomNetworks.draw(seed);
        try {
            InferredNetwork network = Inference.infer(spec);
            assertThat(network.errors()).isEmpty();
            check.of(network);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + "\n" + Description.of(spec), e);
        }
    }

    private static INDArray inputs(InferredNetwork network, long seed) {
        long[] shape = batch(network.input().output());
        return Nd4j.create(numbers(Arrays.stream(shape).reduce(1, (a, b) -> a * b), seed), shape, 'c');
    }

    private static float[] targets(InferredNetwork network, long seed) {
        return switch (network.objective().orElseThrow().target()) {
            case LABEL, YES_OR_NO -> new float[] {0, 1, 1};
            case NUMBERS -> numbers(EXAMPLES * network.output().output().elements(), seed);
        };
    }

    private static float[] numbers(long count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[(int) count];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static long[] batch(Shape shape) {
        List<Integer> axes = shape.axes();
        return LongStream.concat(LongStream.of(EXAMPLES), axes.stream().mapToLong(Integer::longValue))
                .toArray();
    }
}
