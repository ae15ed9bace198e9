package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;
import io.allium.runtime.engine.PlacedWindows;
import io.allium.runtime.loss.MeanSquaredError;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** Convolution and pooling, ours and DL4J's own, against Keras: odd sizes, even kernels, strides, dilation. */
class WindowRecordingTest {
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
        boolean same = name.startsWith("same");
        int[] kernel = {kernelHeight, kernelWidth};
        int[] strides = {strideHeight, strideWidth};
        int[] dilation = {dilationHeight, dilationWidth};
        PlacedWindows windows = OwnLayers.windows(same, new int[] {height, width}, kernel, strides, dilation);
        for (org.deeplearning4j.nn.conf.layers.Layer layer : List.of(
                new Conv2DLayer(windows, 2, true, Activations.linear()),
                StockLayers.convolution(same, kernel, strides, dilation))) {
            check("conv2d/" + name, layer, wave(0.1, 1, 1, height, width, 2), net -> {
                // From Keras's [height, width, channels, filters] to DL4J's [filters, channels, height, width].
                net.setParam(
                        "layer_W", wave(0.7, 1, kernelHeight, kernelWidth, 2, 2).permute(3, 2, 0, 1));
                net.setParam("layer_b", wave(2, 1, 2));
            });
        }
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
        boolean same = name.startsWith("same");
        int[] pool = {poolHeight, poolWidth};
        int[] strides = {strideHeight, strideWidth};
        PlacedWindows windows = OwnLayers.windows(same, new int[] {height, width}, pool, strides, new int[] {1, 1});
        for (Kind kind : Kind.values()) {
            boolean max = kind == Kind.MAXIMUM;
            for (org.deeplearning4j.nn.conf.layers.Layer layer :
                    List.of(Pooling2DLayer.of(kind, windows), StockLayers.pooling(max, same, pool, strides))) {
                INDArray input = wave(0.1, 1, 1, height, width, 2).subi(2);
                check((max ? "maxpool/" : "averagepool/") + name, layer, input, net -> {});
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void globalPoolingEqualsKeras(Kind kind) {
        boolean max = kind == Kind.MAXIMUM;
        for (org.deeplearning4j.nn.conf.layers.Layer layer : List.of(
                Pooling2DLayer.global(kind, OwnLayers.whole(3, 4), false),
                Pooling2DLayer.global(kind, OwnLayers.whole(3, 4), true),
                new GlobalPoolingLayer(max ? PoolingType.MAX : PoolingType.AVG))) {
            INDArray input = wave(0.1, 1, 2, 3, 4, 2).subi(2);
            check(max ? "maxpool/global" : "averagepool/global", layer, input, net -> {});
        }
    }

    /** Where several values are the largest, which is common behind a ReLU, one of them gets the whole gradient. */
    @Test
    void maximumSendsTheGradientWhereKerasDoes() {
        int[] two = {2, 2};
        PlacedWindows windows = OwnLayers.windows(false, new int[] {4, 4}, two, two, new int[] {1, 1});
        for (org.deeplearning4j.nn.conf.layers.Layer layer :
                List.of(Pooling2DLayer.of(Kind.MAXIMUM, windows), StockLayers.pooling(true, false, two, two))) {
            Layer pool = network(4, 4, layer, DataType.DOUBLE).getLayer("layer");
            LayerWorkspaceMgr none = LayerWorkspaceMgr.noWorkspaces();
            pool.setInput(Nd4j.ones(DataType.DOUBLE, 1, 4, 4, 2), none);
            pool.activate(true, none);
            INDArray upstream = wave(0.9, 1, 1, 2, 2, 2);
            KERAS.assertEqual(
                    "maxpool/ties", pool.backpropGradient(upstream, none).getSecond());
        }
    }

    private static ComputationGraph network(
            int height, int width, org.deeplearning4j.nn.conf.layers.Layer layer, DataType dataType) {
        return Graphs.init(Graphs.builder(dataType, new NoOp(), height, width, 2)
                .addLayer("layer", layer.clone(), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "layer")
                .setOutputs("out"));
    }

    private static void check(
            String name,
            org.deeplearning4j.nn.conf.layers.Layer layer,
            INDArray input,
            Consumer<ComputationGraph> weights) {
        for (DataType dataType : new DataType[] {DataType.DOUBLE, DataType.FLOAT}) {
            ComputationGraph net = network((int) input.size(1), (int) input.size(2), layer, dataType);
            weights.accept(net);
            double tolerance = dataType == DataType.DOUBLE ? 1e-10 : 1e-5;
            INDArray cast = input.castTo(dataType);
            KERAS.assertEqual(name, tolerance, Graphs.activation(net, "layer", cast, false));
            KERAS.assertEqual(name, tolerance, Graphs.activation(net, "layer", cast, true));
            // The loss layer flattens, and so shows the order of the values that a dense layer would get.
            KERAS.assertEqual(name, tolerance, net.outputSingle(cast));
        }
    }
}
