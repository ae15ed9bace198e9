package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.loss.MeanSquaredError;
import io.allium.runtime.noise.Dropping;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.ops.transforms.Transforms;

/** A value that two layers read stays what it was. */
class BranchTest {
    @Test
    void activationLeavesItsInputToOthers() {
        ComputationGraph net = Graphs.init(Graphs.builder(new NoOp(), 4)
                .addLayer("dense", Graphs.dense(4), "in")
                .addLayer("relu", new KerasActivation(Activations.relu()), "dense")
                .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "dense", "relu")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "sum")
                .setOutputs("out"));
        INDArray input = wave(0.2, 1, 3, 4);
        INDArray dense = input.mmul(net.getParam("dense_W"));
        assertThat(net.outputSingle(input).dup('c'))
                .isEqualTo(dense.add(Transforms.relu(dense, true)).dup('c'));
    }

    @Test
    void activationLeavesTheNetworksInputAlone() {
        ComputationGraph net = Graphs.init(Graphs.builder(new NoOp(), 4)
                .addLayer("relu", new KerasActivation(Activations.relu()), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "relu")
                .setOutputs("out"));
        INDArray input = wave(0.2, 1, 3, 4);
        assertThat(net.outputSingle(input)).isEqualTo(Transforms.relu(input, true));
        assertThat(input).isEqualTo(wave(0.2, 1, 3, 4));
    }

    @Test
    void dropoutLeavesItsInputToOthers() {
        ComputationGraph net = Graphs.init(Graphs.builder(new NoOp(), 4)
                .addLayer("dense", Graphs.dense(4), "in")
                .addLayer("dropout", OwnLayers.noise(new Dropping(0.5), 4), "dense")
                .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "dense", "dropout")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "sum")
                .setOutputs("out"));
        INDArray input = wave(0.2, 1, 50, 4);
        INDArray dense = input.mmul(net.getParam("dense_W"));
        assertThat(net.output(false, input)[0].dup('c')).isEqualTo(dense.mul(2).dup('c'));
        INDArray ratio = net.output(true, input)[0].dup('c').divi(dense);
        // In training a value is either dropped or doubled, so the sum is the value once or three times.
        assertThat(Arrays.stream(ratio.data().asDouble()).boxed())
                .allMatch(value -> Math.abs(value - 1) < 1e-9 || Math.abs(value - 3) < 1e-9);
        assertThat(ratio.meanNumber().doubleValue()).isBetween(1.6, 2.4);
    }
}
