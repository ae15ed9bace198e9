package io.allium.runtime.dl4j;

import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.loss.KerasLoss;
import io.allium.runtime.loss.RowLoss;
import java.util.Objects;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;

/** The small networks that the tests put a layer into. */
public final class Graphs {
    private Graphs() {}

    /** A graph in float64 with one input, {@code in}. */
    public static GraphBuilder builder(IUpdater updater, long... inputShape) {
        return builder(DataType.DOUBLE, updater, inputShape);
    }

    /** A graph of a data type with one input, {@code in}: a row, or a map whose channels are last. */
    public static GraphBuilder builder(DataType dataType, IUpdater updater, long... inputShape) {
        InputType type = inputShape.length == 1
                ? InputType.feedForward(inputShape[0])
                : InputType.convolutional(inputShape[0], inputShape[1], inputShape[2], CNN2DFormat.NHWC);
        return new NeuralNetConfiguration.Builder()
                .dataType(dataType)
                .seed(1)
                .miniBatch(false)
                .updater(updater)
                .activation(Activations.linear())
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(type);
    }

    /** A dense layer without bias or activation. */
    public static DenseLayer dense(int units) {
        return new DenseLayer.Builder()
                .nOut(units)
                .hasBias(false)
                .activation(Activations.linear())
                .build();
    }

    /** A 1 by 1 convolution, channels last, without bias or activation. */
    public static ConvolutionLayer pointwise(int filters) {
        return new ConvolutionLayer.Builder(1, 1)
                .nOut(filters)
                .hasBias(false)
                .dataFormat(CNN2DFormat.NHWC)
                .activation(Activations.linear())
                .build();
    }

    /** The loss on a raw output. */
    public static LossLayer loss(RowLoss loss) {
        return new LossLayer.Builder(new KerasLoss(loss))
                .activation(Activations.linear())
                .build();
    }

    /** What a vertex puts out for an input of the whole network. */
    public static INDArray activation(ComputationGraph net, String vertex, INDArray input, boolean training) {
        return Objects.requireNonNull(net.feedForward(input, training).get(vertex), vertex)
                .dup('c');
    }

    /** The initialised network, built from a clone of the configuration. */
    public static ComputationGraph init(GraphBuilder builder) {
        ComputationGraphConfiguration conf = builder.build().clone();
        ComputationGraph net = new ComputationGraph(conf);
        net.init();
        return net;
    }
}
