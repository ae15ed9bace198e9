package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import io.allium.runtime.engine.Randomness;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An engine whose passes are those of a graph's own layers, in 32-bit floats. Calls wait for each other. */
final class LayerEngine extends GuardedEngine {
    private final InferredNetwork network;
    private final ComputationGraph graph;
    private final GraphWeights weights;
    private final GraphOptimizer optimizer;
    private final OutputCapture capture;
    private final Randomness randomness;

    /**
     * An engine whose weights are all 0.
     *
     * @param network a network of which every layer is known and nothing is wrong
     * @param layers how each kind of layer is said
     * @param randomness where what the layers draw comes from
     */
    LayerEngine(InferredNetwork network, LayerLowerings layers, Randomness randomness) {
        super(network);
        this.network = network;
        this.randomness = randomness;
        NativeSettings.forNd4j();
        this.graph = Lowering.lower(network, DataType.FLOAT, layers);
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
    synchronized Step step(INDArray inputs, INDArray targets) {
        NativeSettings.forNd4j();
        randomness.nextStep();
        graph.fit(new INDArray[] {inputs}, new INDArray[] {targets});
        return new Step(graph.score(), capture.take());
    }

    @Override
    synchronized Passed pass(int examples, InputWriter inputs) {
        NativeSettings.forNd4j();
        try (ArrayMemory in = new ArrayMemory(network.input().output(), examples)) {
            inputs.write(in.inputs());
            float[] outputs = Floats.of(graph.output(false, in.array())[0]);
            return new Passed(outputs, graph.calcRegularizationScore(true));
        }
    }

    @Override
    synchronized float[] outputsOf(String layer, INDArray inputs) {
        NativeSettings.forNd4j();
        Map<String, INDArray> all = graph.feedForward(new INDArray[] {inputs}, false);
        return Floats.of(Objects.requireNonNull(all.get(layer), layer));
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
}
