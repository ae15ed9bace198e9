package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.loss.MeanSquaredError;
import io.allium.runtime.noise.AlphaDropping;
import io.allium.runtime.noise.Dropping;
import io.allium.runtime.noise.GaussianFactors;
import io.allium.runtime.noise.GaussianOffsets;
import io.allium.runtime.noise.Noise;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.NoOp;

/** A layer of noise does what its noise says, in training only, and what the step says. */
class NoiseLayerTest {
    private static final List<Integer> SHAPE = List.of(3, 5, 2);

    private final Randomness randomness = new Randomness();
    private final INDArray input = wave(0.2, 1, 4, 3, 5, 2);

    private ComputationGraph net(Noise noise, List<Integer> drawn) {
        return Graphs.init(Graphs.builder(new NoOp(), 3, 5, 2)
                .addLayer("noise", new NoiseLayer(noise, SHAPE, drawn, randomness), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "noise")
                .setOutputs("out"));
    }

    static Stream<Noise> noises() {
        return Stream.of(
                new Dropping(0.25), new AlphaDropping(0.25), new GaussianFactors(0.25), new GaussianOffsets(0.25));
    }

    @ParameterizedTest
    @MethodSource("noises")
    void changesEveryValueByItselfInTraining(Noise noise) {
        Draws draws = randomness.draws("noise");
        double[] values = input.data().asDouble();
        double[] expected = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            expected[i] = values[i] * noise.factor(draws, i) + noise.offset(draws, i);
        }
        ComputationGraph net = net(noise, SHAPE);
        assertThat(Graphs.activation(net, "noise", input, true).data().asDouble())
                .containsExactly(expected)
                .isNotEqualTo(values);
        assertThat(Graphs.activation(net, "noise", input, false)).isEqualTo(input);
        assertThat(input).isEqualTo(wave(0.2, 1, 4, 3, 5, 2));
    }

    @Test
    void dropsWholeChannels() {
        Draws draws = randomness.draws("noise");
        Noise noise = new Dropping(0.5);
        INDArray output = Graphs.activation(net(noise, List.of(1, 1, 2)), "noise", input, true);
        for (int i = 0; i < output.length(); i++) {
            int example = i / 30;
            int channel = i % 2;
            assertThat(output.data().getDouble(i))
                    .isEqualTo(input.data().getDouble(i) * noise.factor(draws, example * 2L + channel));
        }
    }

    @Test
    void drawsAnewWithEachStep() {
        ComputationGraph net = net(new GaussianFactors(0.25), SHAPE);
        INDArray first = Graphs.activation(net, "noise", input, true);
        assertThat(Graphs.activation(net, "noise", input, true)).isEqualTo(first);
        randomness.nextStep();
        assertThat(Graphs.activation(net, "noise", input, true)).isNotEqualTo(first);
    }
}
