package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.SGDSpec;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.SharingGraph;
import io.allium.runtime.dl4j.loss.KerasLoss;
import io.allium.runtime.dl4j.updater.KerasAdamW;
import io.allium.runtime.dl4j.updater.KerasUpdater;
import io.allium.runtime.engine.RawOutput;
import io.allium.runtime.loss.Losses;
import java.util.function.Function;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.api.buffer.DataType;

/** Makes a DL4J graph of a network. Layers keep their names; the loss is a layer of its own behind the output. */
public final class Lowering {
    /** The name of the layer that computes the loss; no Java method can have it. */
    public static final String LOSS = "output.loss";

    private final InferredNetwork network;
    private final DataType type;
    private final LayerLowerings layers;

    private Lowering(InferredNetwork network, DataType type, LayerLowerings layers) {
        this.network = network;
        this.type = type;
        this.layers = layers;
    }

    /**
     * An initialised graph, whose weights are all 0.
     *
     * @param network a network of which every layer is known and nothing is wrong
     * @param type of its numbers
     * @param layers how each kind of layer is said
     * @throws io.allium.runtime.AlliumException if DL4J counts or shapes anything otherwise than the compiler did
     */
    public static ComputationGraph lower(InferredNetwork network, DataType type, LayerLowerings layers) {
        boolean shares = network.layers().stream()
                .anyMatch(layer -> layer.node().sharedWith().isPresent());
        return lower(network, type, layers, shares ? SharingGraph::new : ComputationGraph::new);
    }

    /**
     * An initialised graph of some class, whose weights are all 0.
     *
     * @param network a network of which every layer is known and nothing is wrong
     * @param type of its numbers
     * @param layers how each kind of layer is said
     * @param maker makes the graph
     * @throws io.allium.runtime.AlliumException if DL4J counts or shapes anything otherwise than the compiler did
     */
    public static <G extends ComputationGraph> G lower(
            InferredNetwork network,
            DataType type,
            LayerLowerings layers,
            Function<ComputationGraphConfiguration, G> maker) {
        ComputationGraphConfiguration configuration = new Lowering(network, type, layers).configuration();
        G graph = maker.apply(configuration);
        graph.init();
        SharingGraph.connect(network, graph);
        Agreement.check(network, graph);
        return graph;
    }

    private ComputationGraphConfiguration configuration() {
        OptimizerSpec optimizer = network.spec().optimizer().orElse(SGDSpec.DEFAULTS);
        KerasUpdater updater = Updaters.of(optimizer);
        GraphBuilder builder = new NeuralNetConfiguration.Builder()
                .dataType(type)
                .seed(1)
                .miniBatch(false)
                .updater(updater)
                .weightInit(WeightInit.ZERO)
                .activation(Activations.linear())
                .graphBuilder()
                .addInputs(network.input().name())
                .setInputTypes(Shapes.type(network.input().output()));
        Graph graph = new Graph(builder, layers.randomness());
        RawOutput.layers(network).stream()
                .filter(layer -> !layer.inputs().isEmpty())
                .forEach(layer -> layers.add(layer, graph));
        addLoss(builder);
        ComputationGraphConfiguration configuration = builder.build();
        if (updater instanceof KerasAdamW decaying) {
            decaying.decay().addTo(configuration);
        }
        return configuration;
    }

    private void addLoss(GraphBuilder builder) {
        LossLayer loss = new LossLayer.Builder(new KerasLoss(Losses.of(network)))
                .activation(Activations.linear())
                .build();
        InferredLayer output = network.output();
        if (output.output().rank() > 1) {
            builder.addLayer(LOSS, loss, Graph.flattening(output.output()), output.name());
        } else {
            builder.addLayer(LOSS, loss, output.name());
        }
        builder.setOutputs(LOSS);
    }
}
