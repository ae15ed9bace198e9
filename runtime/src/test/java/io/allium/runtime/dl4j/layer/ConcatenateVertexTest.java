package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.loss.MeanSquaredError;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** Joining along every axis: the inferred type, the values, the gradients. */
class ConcatenateVertexTest {
    @ParameterizedTest
    @CsvSource({"1, 8, 3, 2", "2, 4, 6, 2", "3, 4, 3, 4"})
    void joinsMaps(int axis, long height, long width, long channels) {
        ComputationGraph net = Graphs.init(Graphs.builder(new NoOp(), 4, 3, 2)
                .addLayer("a", Graphs.pointwise(2), "in")
                .addLayer("b", Graphs.pointwise(2), "in")
                .addVertex("joined", new ConcatenateVertex(axis), "a", "b")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "joined")
                .setOutputs("out"));
        INDArray input = wave(0.2, 1, 5, 4, 3, 2);
        INDArray joined = Graphs.activation(net, "joined", input, false);
        assertThat(joined.shape()).containsExactly(5, height, width, channels);
        INDArray a = Graphs.activation(net, "a", input, false);
        INDArray b = Graphs.activation(net, "b", input, false);
        assertThat(joined).isEqualTo(Nd4j.concat(axis, a, b));
    }

    @Test
    void infersTheTypeOfRowsAndMaps() {
        assertThat(new ConcatenateVertex(1).getOutputType(0, InputType.feedForward(3), InputType.feedForward(5)))
                .isEqualTo(InputType.feedForward(8));
        assertThat(new ConcatenateVertex(2).getOutputType(0, map(4, 3, 2), map(4, 5, 2), map(4, 1, 2)))
                .isEqualTo(map(4, 9, 2));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> new ConcatenateVertex(3).getOutputType(0, map(4, 3, 2), map(4, 5, 2)))
                .hasMessageContaining("Along axis 3 one cannot join");
        assertThatThrownBy(() -> new ConcatenateVertex(1).getOutputType(0, map(4, 3, 2), InputType.feedForward(3)))
                .hasMessageContaining("Along axis 1 one cannot join");
        assertThatThrownBy(() -> new ConcatenateVertex(2).getOutputType(0, InputType.feedForward(3)))
                .hasMessageContaining("There is no axis 2 in");
        assertThatThrownBy(() -> new ConcatenateVertex(1).getOutputType(0, InputType.recurrent(3)))
                .hasMessageContaining("Our layers take arrays whose channels are last");
        assertThatThrownBy(() -> new ConcatenateVertex(0)).hasMessageContaining("it must be at least 1");
    }

    private static InputType map(long height, long width, long channels) {
        return InputType.convolutional(height, width, channels, CNN2DFormat.NHWC);
    }
}
