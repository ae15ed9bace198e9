package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.LstmLayer.Means;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.IUpdater;

/** The ways in which an {@link LstmLayer} is computed. */
enum LstmPath {
    ONEDNN(Means.ONEDNN, DataType.FLOAT, 1e-4),
    ND4J(Means.ND4J, DataType.FLOAT, 1e-4),
    ND4J_FLOAT64(Means.ONEDNN, DataType.DOUBLE, 1e-9);

    private final Means means;
    private final DataType dataType;
    private final double tolerance;

    LstmPath(Means means, DataType dataType, double tolerance) {
        this.means = means;
        this.dataType = dataType;
        this.tolerance = tolerance;
    }

    DataType dataType() {
        return dataType;
    }

    /** How far a value may be from the right one, as a share of the array's largest value. */
    double tolerance() {
        return tolerance;
    }

    /** A memory that takes this path. */
    LstmLayer layer(long units, boolean sequences) {
        return new LstmLayer(units, sequences, true, means);
    }

    /** A graph with one input, {@code in}: sequences. */
    GraphBuilder builder(IUpdater updater, long features, long steps) {
        return new NeuralNetConfiguration.Builder()
                .dataType(dataType)
                .seed(1)
                .miniBatch(false)
                .updater(updater)
                .activation(Activations.linear())
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.recurrent(features, steps, RNNFormat.NCW));
    }

    /** The initialised network. */
    ComputationGraph init(GraphBuilder builder) {
        ComputationGraph net = new ComputationGraph(builder.build().clone());
        net.init();
        net.initGradientsView();
        return net;
    }
}
