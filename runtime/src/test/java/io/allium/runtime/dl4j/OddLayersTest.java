package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Loss;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.NamedArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Layers on odd sizes, as each engine computes them in 32 bits and Keras in 64: pictures of one pixel, one row or one
 * column, or of primes of them, and channels that fill no vector of a processor.
 */
class OddLayersTest {
    /** A step of this rate takes its gradient from an array. */
    private static final SGDSpec DESCENT = SGDSpec.DEFAULTS.learningRate(1);

    static Stream<Arguments> layers() {
        return Stream.of(EngineChoice.values())
                .flatMap(choice -> OddLayer.all().map(layer -> Arguments.of(choice, layer)));
    }

    /** The gradients of the inputs are seen too, in the layers that hold them. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layers")
    void equalsKerasBehindAnotherLayer(EngineChoice choice, OddLayer layer) {
        InputsAsWeights lookedUp = new InputsAsWeights(layer.spec(), layer.examples());
        InferredNetwork network = infer(lookedUp.spec());
        List<NamedArray> weights = layer.weights(network);
        List<Node> inputs = layer.spec().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            weights.add(lookedUp.kernel(network, inputs.get(i), layer.batch(i)));
        }

        Map<String, float[]> arrays = train(choice, layer, network, weights, lookedUp.numbers());

        for (int i = 0; i < inputs.size(); i++) {
            Node input = inputs.get(i);
            float[] gradient = Objects.requireNonNull(arrays.get(input.name() + "/kernel"));
            layer.check(choice, input.name(), lookedUp.batch(input, gradient, layer.batch(i).length));
        }
    }

    static Stream<Arguments> layersOfOneInput() {
        return layers().filter(arguments ->
                ((OddLayer) arguments.get()[1]).spec().inputs().size() == 1);
    }

    /** Nobody wants the gradient of the input there, so that some of the work is left out. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layersOfOneInput")
    void equalsKerasAsTheFirstLayer(EngineChoice choice, OddLayer layer) {
        InferredNetwork network = infer(layer.spec());
        train(choice, layer, network, layer.weights(network), layer.batch(0));
    }

    private static InferredNetwork infer(NetworkSpec spec) {
        TrainingSpec training = TrainingSpec.DEFAULTS.loss(Loss.MEAN_SQUARED_ERROR);
        InferredNetwork network = Inference.infer(spec.training(training).optimizer(DESCENT));
        assertThat(network.problems()).isEmpty();
        return network;
    }

    /**
     * Checks the layer's prediction, its outputs in a step of training and its own arrays; gives what there is of every
     * array: its gradient, or what has become of a moving statistic.
     */
    private static Map<String, float[]> train(
            EngineChoice choice, OddLayer layer, InferredNetwork network, List<NamedArray> weights, float[] inputs) {
        Engine engine = choice.engine(network);
        engine.setWeights(weights);
        int examples = layer.examples();
        boolean hasStatistics = network.trainableParameters() < network.parameters();
        layer.check(choice, hasStatistics ? "prediction" : "output", engine.infer(inputs, examples));
        layer.check(
                choice,
                "output",
                engine.train(inputs, layer.targets(), examples).outputs());

        Map<String, float[]> arrays = new HashMap<>();
        engine.weights().forEach(array -> arrays.put(array.path(), array.values()));
        weights.stream()
                .filter(array -> isTrained(array, network))
                .forEach(before -> arrays.merge(before.path(), before.values(), OddLayersTest::lost));
        for (NamedArray own : layer.weights(network)) {
            layer.check(choice, own.path(), Objects.requireNonNull(arrays.get(own.path())));
        }
        return arrays;
    }

    private static boolean isTrained(NamedArray array, InferredNetwork network) {
        return network.layer(array.layer()).orElseThrow().weights().stream()
                .anyMatch(weight -> weight.trainable() && weight.name().equals(array.name()));
    }

    private static float[] lost(float[] after, float[] before) {
        float[] lost = new float[before.length];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = before[i] - after[i];
        }
        return lost;
    }
}
