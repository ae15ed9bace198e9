package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.AddSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.ReshapeSpec;
import io.allium.model.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One mistake gives one problem, wherever it is made. */
class PoisoningTest {
    private static final int NETWORKS = 200;

    /** A way to break a network in one place; empty if this one has no such place. */
    enum Mistake {
        TYPO(Code.UNKNOWN_INPUT, (network, random) -> rewire(network, random, "lyaer", false)),
        OWN_OUTPUT(Code.CYCLE, (network, random) -> {
            String layer = fed(network, random).name();
            return rewire(network, layer, layer);
        }),
        LATER_LAYER(Code.CYCLE, (network, random) -> {
            List<Node> nodes = network.nodes();
            return rewire(network, random, nodes.get(nodes.size() - 1).name(), false);
        }),
        EXTRA_INPUT(Code.INPUT_COUNT, (network, random) -> rewire(network, random, "", true)),
        NO_INPUT_NAMED(Code.INPUT_COUNT, (network, random) -> {
            String layer = fed(network, random).name();
            return Optional.of(network.nodes(network.nodes().stream()
                    .map(node -> node.name().equals(layer) ? new Node(layer, node.layer(), List.of()) : node)
                    .toList()));
        }),
        INPUT_THAT_TAKES(Code.INPUT_COUNT, (network, random) -> {
            Node input = network.nodes().get(0);
            List<Node> nodes = new ArrayList<>(network.nodes());
            nodes.set(
                    0,
                    new Node(
                            input.name(),
                            input.layer(),
                            List.of(fed(network, random).name())));
            return Optional.of(network.nodes(nodes));
        }),
        SECOND_INPUT(
                Code.SEVERAL_INPUTS, (network, random) -> Optional.of(network.layer("second", new FeaturesSpec(3)))),
        NO_INPUT(
                Code.NO_INPUT,
                (network, random) -> Optional.of(
                        network.nodes(network.nodes().subList(1, network.nodes().size())))),
        ONLY_AN_INPUT(
                Code.NO_LAYER,
                (network, random) -> Optional.of(network.nodes(network.nodes().subList(0, 1)))),
        LOOSE_END(
                Code.LOOSE_END,
                (network, random) -> Optional.of(network.layer(
                        "loose",
                        Nets.dense(3),
                        network.nodes()
                                .get(random.nextInt(network.nodes().size() - 1))
                                .name()))),
        NO_FILTERS(Code.OUT_OF_RANGE, (network, random) -> change(network, Conv2DSpec.class, conv -> conv.filters(0))),
        NO_KERNEL(
                Code.MISSING_VALUE,
                (network, random) -> change(network, Conv2DSpec.class, conv -> conv.kernelSize(new int[0]))),
        NEGATIVE_STRIDE(
                Code.OUT_OF_RANGE, (network, random) -> change(network, Conv2DSpec.class, conv -> conv.strides(-1, 1))),
        HUGE_KERNEL(
                Code.KERNEL_TOO_LARGE,
                (network, random) -> change(network, Conv2DSpec.class, conv -> conv.kernelSize(99))),
        EVERYTHING_DROPPED(
                Code.OUT_OF_RANGE, (network, random) -> change(network, DropoutSpec.class, dropout -> dropout.rate(1))),
        NO_UNITS(Code.OUT_OF_RANGE, (network, random) -> change(network, DenseSpec.class, dense -> dense.units(-1))),
        FLATTENED_TOO_EARLY(
                Code.WRONG_RANK,
                (network, random) -> change(
                                network, node -> node.layer() instanceof Conv2DSpec, conv -> FlattenSpec.DEFAULTS)
                        .filter(flat -> flat.nodes().stream().anyMatch(node -> node.layer() instanceof Conv2DSpec))
                        .filter(flat -> flat.nodes().stream().noneMatch(Mistake::countsAxes))
                        .filter(flat -> flat.nodes().stream().noneMatch(Mistake::hasMessageOfItsOwn))),
        ONE_UNIT_TOO_MANY(
                Code.LABELS_MISMATCH,
                (network, random) -> network.labels()
                        .map(labels -> network.change(
                                network.ends().get(0).name(), layer -> ((DenseSpec) layer).units(labels.size() + 1)))),
        NO_EPOCHS(
                Code.OUT_OF_RANGE,
                (network, random) -> network.training().map(training -> network.training(training.epochs(0)))),
        NO_STEP(
                Code.OUT_OF_RANGE,
                (network, random) ->
                        network.optimizer().map(optimizer -> network.optimizer(optimizer.learningRate(0)))),
        FALSE_CLAIM(
                Code.FALSE_CLAIM,
                (network, random) ->
                        Optional.of(network.claims(new Claims(OptionalLong.of(1), OptionalLong.of(1), Map.of())))),
        OVER_BUDGET(Code.OVER_BUDGET, (network, random) -> Optional.of(network.parameterBudget(1)));

        private final Code code;

        @SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
        private final BiFunction<NetworkSpec, Random, Optional<NetworkSpec>> make;

        Mistake(Code code, BiFunction<NetworkSpec, Random, Optional<NetworkSpec>> make) {
            this.code = code;
            this.make = make;
        }

        /** Whether a layer that needs a picture of some shape says so in other words. */
        private static boolean hasMessageOfItsOwn(Node node) {
            return node.layer() instanceof PermuteSpec || node.layer() instanceof ReshapeSpec;
        }

        private static Node fed(NetworkSpec network, Random random) {
            return network.nodes().get(1 + random.nextInt(network.nodes().size() - 1));
        }

        private static Optional<NetworkSpec> rewire(NetworkSpec network, Random random, String input, boolean twice) {
            Node node = fed(network, random);
            if (twice) {
                List<String> both = List.of(node.inputs().get(0), node.inputs().get(0));
                return node.layer().arity() == LayerSpec.Arity.ONE
                        ? Optional.of(replace(network, new Node(node.name(), node.layer(), both)))
                        : Optional.empty();
            }
            return rewire(network, node.name(), input);
        }

        private static Optional<NetworkSpec> rewire(NetworkSpec network, String layer, String input) {
            Node node = network.node(layer).orElseThrow();
            List<String> inputs = new ArrayList<>(node.inputs());
            inputs.set(0, input);
            return Optional.of(replace(network, new Node(layer, node.layer(), inputs)));
        }

        private static NetworkSpec replace(NetworkSpec network, Node other) {
            return network.nodes(network.nodes().stream()
                    .map(node -> node.name().equals(other.name()) ? other : node)
                    .toList());
        }

        /** What has a number for each axis complains of their number first. */
        private static boolean countsAxes(Node node) {
            Members members = node.layer().members();
            return members.names().contains("noiseShape")
                    && !members.integers("noiseShape").isEmpty();
        }

        private static <L extends LayerSpec> Optional<NetworkSpec> change(
                NetworkSpec network, Class<L> type, UnaryOperator<L> change) {
            return change(network, node -> type.isInstance(node.layer()), layer -> change.apply(type.cast(layer)));
        }

        private static Optional<NetworkSpec> change(
                NetworkSpec network, Predicate<Node> which, UnaryOperator<LayerSpec> change) {
            return network.nodes().stream().filter(which).findFirst().map(node -> network.change(node.name(), change));
        }
    }

    @Test
    void randomNetworksAreGood() {
        LongStream.range(0, NETWORKS)
                .forEach(seed -> assertThat(Nets.problems(RandomNetworks.draw(seed)))
                        .as("seed %d: %s", seed, RandomNetworks.draw(seed))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void oneMistakeIsOneProblem(Mistake mistake) {
        int broken = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            Optional<NetworkSpec> network = mistake.make.apply(RandomNetworks.draw(seed), new Random(seed));
            if (network.isPresent()) {
                broken++;
                assertThat(Nets.problems(network.get()))
                        .as("seed %d: %s", seed, network.get())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo(mistake.code));
            }
        }
        assertThat(broken).isGreaterThan(10);
    }

    /** A mistake early on makes every later expectation and the sum false: the first one says so. */
    @Test
    void falseExpectationsDownstreamAreSilent() {
        Claims claims = new Claims(
                OptionalLong.of(1),
                OptionalLong.empty(),
                Map.of(
                        "conv1", new Claims.Expectation(List.of(28, 28, 32), OptionalLong.of(3)),
                        "pool1", new Claims.Expectation(List.of(14, 14, 32), OptionalLong.empty()),
                        "conv2", new Claims.Expectation(List.of(10, 10, 32), OptionalLong.of(4))));

        assertThat(Nets.problem(Nets.small().claims(claims)).place().layer()).isEqualTo("conv1");
    }

    /** The claim counted ten outputs, too. */
    @Test
    void claimOfANetworkWithWrongOutputsIsSilent() {
        NetworkSpec network = Nets.labelled(Nets.small(), 3)
                .claims(new Claims(OptionalLong.of(13_603), OptionalLong.empty(), Map.of()));

        assertThat(Nets.problem(network).code()).isEqualTo(Code.LABELS_MISMATCH);
    }

    @Test
    void crossingCyclesAreOneProblem() {
        NetworkSpec network = Nets.picture()
                .layer("a", AddSpec.DEFAULTS, "image", "d")
                .layer("b", Nets.conv(3, 3), "a")
                .layer("c", Nets.conv(3, 3), "a")
                .layer("d", AddSpec.DEFAULTS, "b", "c")
                .layer("e", Nets.dense(3), "d");

        assertThat(Nets.problem(network).text()).startsWith("[Cycle] a: it depends on itself: it takes d, which takes");
    }
}
