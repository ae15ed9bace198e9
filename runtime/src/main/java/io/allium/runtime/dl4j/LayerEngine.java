package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.loss.BatchLoss;
import io.allium.runtime.loss.Losses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An engine whose passes are those of a graph's own layers, in 32-bit floats. Calls wait for each other. */
final class LayerEngine implements GraphEngine {
    private final InferredNetwork network;
    private final ComputationGraph graph;
    private final GraphWeights weights;
    private final GraphOptimizer optimizer;
    private final OutputCapture capture;
    private final BatchLoss loss;
    private final Randomness randomness;

    /**
     * An engine whose weights are all 0.
     *
     * @param network a network of which every layer is known and nothing is wrong
     * @param layers how each kind of layer is said
     * @param randomness where what the layers draw comes from
     */
    LayerEngine(InferredNetwork network, LayerLowerings layers, Randomness randomness) {
        this.network = network;
        this.randomness = randomness;
        NativeSettings.forNd4j();
        this.graph = Lowering.lower(network, DataType.FLOAT, layers);
        int units = Math.toIntExact(network.output().output().elements());
        this.loss = new BatchLoss(Losses.of(network), units);
        this.weights = new GraphWeights(network, graph);
        this.optimizer = new GraphOptimizer(network, graph);
        optimizer.restart();
        this.capture = new OutputCapture(network.output().name());
        graph.setListeners(capture);
    }

    @Override
    public ComputationGraph graph() {
        return graph;
    }

    @Override
    public BatchMemory memory(int examples) {
        return new ArrayMemory(network.input().output(), examples);
    }

    @Override
    public synchronized Step train(BatchMemory batch, float[] targets) {
        INDArray in = ((ArrayMemory) batch).array();
        int examples = batch.examples();
        if (network.parameters() == 0) {
            // DL4J does nothing at all where there is nothing to learn.
            return evaluate(Floats.of(in), targets, examples);
        }
        NativeSettings.forNd4j();
        try (INDArray out = Nd4j.create(targets, new long[] {examples, targets.length / examples}, 'c')) {
            randomness.nextStep();
            graph.fit(new INDArray[] {in}, new INDArray[] {out});
            return new Step(graph.score(), capture.take());
        }
    }

    @Override
    public synchronized Step evaluate(float[] inputs, float[] targets, int examples) {
        float[] outputs = infer(inputs, examples);
        return new Step(loss.mean(outputs, targets, examples) + graph.calcRegularizationScore(true), outputs);
    }

    @Override
    public synchronized float[] infer(int examples, InputWriter inputs) {
        NativeSettings.forNd4j();
        try (ArrayMemory in = new ArrayMemory(network.input().output(), examples)) {
            inputs.write(in.inputs());
            return Floats.of(graph.output(false, in.array())[0]);
        }
    }

    @Override
    public synchronized float[] activations(String layer, float[] inputs, int examples) {
        if (layer.equals(network.input().name())) {
            return inputs.clone();
        }
        NativeSettings.forNd4j();
        try (INDArray in = array(inputs, examples, network.input().output())) {
            Map<String, INDArray> all = graph.feedForward(new INDArray[] {in}, false);
            return Floats.of(Objects.requireNonNull(all.get(layer), layer));
        }
    }

    @Override
    public synchronized List<NamedArray> weights() {
        return weights.read();
    }

    @Override
    public synchronized void setWeights(List<NamedArray> arrays) {
        weights.write(arrays);
    }

    @Override
    public synchronized OptimizerState optimizerState() {
        return optimizer.read();
    }

    @Override
    public synchronized void setOptimizerState(OptimizerState state) {
        optimizer.write(state);
    }

    @Override
    public synchronized void restartOptimizer() {
        optimizer.restart();
    }

    @Override
    public synchronized void seed(long seed) {
        randomness.seed(seed);
    }

    private static INDArray array(float[] values, int examples, Shape shape) {
        return Nd4j.create(values, Shapes.batch(examples, shape), 'c');
    }
}
