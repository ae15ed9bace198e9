package io.allium.runtime.dl4j.layer;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.IUpdater;

/** The ways in which an {@link LstmLayer} is computed. */
enum LstmPath {
    ONEDNN("", DataType.FLOAT, 1e-4),
    ND4J("nd4j", DataType.FLOAT, 1e-4),
    ND4J_FLOAT64("", DataType.DOUBLE, 1e-9);

    private static final String ENGINE = "allium.engine";

    private final String engine;
    private final DataType dataType;
    private final double tolerance;

    LstmPath(String engine, DataType dataType, double tolerance) {
        this.engine = engine;
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

    /** The initialised network, whose layers take this path. */
    ComputationGraph init(GraphBuilder builder) {
        String before = System.getProperty(ENGINE);
        System.setProperty(ENGINE, engine);
        try {
            ComputationGraph net = new ComputationGraph(builder.build().clone());
            net.init();
            net.initGradientsView();
            return net;
        } finally {
            if (before == null) {
                System.clearProperty(ENGINE);
            } else {
                System.setProperty(ENGINE, before);
            }
        }
    }
}
