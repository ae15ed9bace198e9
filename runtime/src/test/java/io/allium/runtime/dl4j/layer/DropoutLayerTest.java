package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.engine.DropoutMask;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.loss.MeanSquaredError;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.NoOp;

/** Dropout does what its mask says, in training only, and what the step says. */
class DropoutLayerTest {
    private final Randomness randomness = new Randomness();
    private final ComputationGraph net = Graphs.init(Graphs.builder(new NoOp(), 3, 5, 2)
            .addLayer("drop", new DropoutLayer(0.25, randomness), "in")
            .addLayer("out", Graphs.loss(new MeanSquaredError()), "drop")
            .setOutputs("out"));
    private final INDArray input = wave(0.2, 1, 4, 3, 5, 2);

    @Test
    void multipliesByItsMaskInTraining() {
        DropoutMask mask = randomness.mask("drop", 0.25);
        double[] values = input.data().asDouble();
        double[] expected = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            expected[i] = values[i] * mask.at(i);
        }
        assertThat(Graphs.activation(net, "drop", input, true).data().asDouble())
                .containsExactly(expected);
        assertThat(input).isEqualTo(wave(0.2, 1, 4, 3, 5, 2));
    }

    @Test
    void changesNothingWithoutTraining() {
        assertThat(Graphs.activation(net, "drop", input, false)).isEqualTo(input);
    }

    @Test
    void drawsAnewWithEachStep() {
        INDArray first = Graphs.activation(net, "drop", input, true);
        assertThat(Graphs.activation(net, "drop", input, true)).isEqualTo(first);
        randomness.nextStep();
        assertThat(Graphs.activation(net, "drop", input, true)).isNotEqualTo(first);
    }
}
