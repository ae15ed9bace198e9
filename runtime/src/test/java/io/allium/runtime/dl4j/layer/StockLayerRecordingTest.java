package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.loss.MeanSquaredError;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.NoOp;

/** DL4J's own convolution and pooling, channels last, against Keras: odd sizes, even kernels, strides, dilation. */
class StockLayerRecordingTest {
    private static final Recording KERAS = Recording.read("layers.csv");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "valid, 5, 7, 3, 3, 1, 1, 1, 1",
        "valid-even, 6, 5, 2, 4, 1, 1, 1, 1",
        "valid-strides, 6, 8, 3, 2, 2, 3, 1, 1",
        "valid-dilation, 7, 6, 3, 2, 1, 1, 2, 3",
        "same, 5, 7, 3, 3, 1, 1, 1, 1",
        "same-even, 5, 6, 2, 4, 1, 1, 1, 1",
        "same-strides, 6, 7, 3, 3, 2, 2, 1, 1",
        "same-strides-odd, 5, 9, 2, 3, 3, 2, 1, 1",
        "same-strides-large, 7, 5, 1, 2, 2, 3, 1, 1",
        "same-dilation, 6, 7, 3, 3, 1, 1, 2, 2",
        "same-dilation-even, 7, 6, 2, 3, 1, 1, 3, 2"
    })
    void convolutionEqualsKeras(
            String name,
            int height,
            int width,
            int kernelHeight,
            int kernelWidth,
            int strideHeight,
            int strideWidth,
            int dilationHeight,
            int dilationWidth) {
        ComputationGraph net = network(
                height,
                width,
                StockLayers.convolution(
                        name.startsWith("same"),
                        new int[] {kernelHeight, kernelWidth},
                        new int[] {strideHeight, strideWidth},
                        new int[] {dilationHeight, dilationWidth}));
        // From Keras's [height, width, channels, filters] to DL4J's [filters, channels, height, width].
        net.setParam("layer_W", wave(0.7, 1, kernelHeight, kernelWidth, 2, 2).permute(3, 2, 0, 1));
        net.setParam("layer_b", wave(2, 1, 2));
        check("conv2d/" + name, net, wave(0.1, 1, 1, height, width, 2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "valid, 5, 7, 2, 2, 2, 2",
        "valid-overlap, 6, 7, 3, 2, 2, 1",
        "same, 5, 7, 2, 2, 2, 2",
        "same-overlap, 5, 6, 3, 3, 1, 1",
        "same-strides, 6, 7, 3, 2, 2, 3",
        "same-even, 5, 5, 4, 4, 3, 3"
    })
    void poolingEqualsKeras(
            String name, int height, int width, int poolHeight, int poolWidth, int strideHeight, int strideWidth) {
        for (String kind : new String[] {"max", "average"}) {
            ComputationGraph net = network(
                    height,
                    width,
                    StockLayers.pooling(
                            kind.equals("max"), name.startsWith("same"), new int[] {poolHeight, poolWidth}, new int[] {
                                strideHeight, strideWidth
                            }));
            check(kind + "pool/" + name, net, wave(0.1, 1, 1, height, width, 2).subi(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"max", "average"})
    void globalPoolingEqualsKeras(String kind) {
        ComputationGraph net =
                network(3, 4, new GlobalPoolingLayer(kind.equals("max") ? PoolingType.MAX : PoolingType.AVG));
        check(kind + "pool/global", net, wave(0.1, 1, 2, 3, 4, 2).subi(2));
    }

    private static ComputationGraph network(int height, int width, Layer layer) {
        return Graphs.init(Graphs.builder(new NoOp(), height, width, 2)
                .addLayer("layer", layer, "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "layer")
                .setOutputs("out"));
    }

    private static void check(String name, ComputationGraph net, INDArray input) {
        KERAS.assertEqual(name, Graphs.activation(net, "layer", input, false));
        KERAS.assertEqual(name, Graphs.activation(net, "layer", input, true));
        // The loss layer flattens, and so shows the order of the values that a dense layer would get.
        KERAS.assertEqual(name, net.outputSingle(input));
    }
}
