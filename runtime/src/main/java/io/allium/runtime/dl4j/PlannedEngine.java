package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.dl4j.plan.PlannedGraph;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.loss.BatchLoss;
import io.allium.runtime.loss.Losses;
import io.allium.runtime.onednn.plan.Chance;
import io.allium.runtime.onednn.plan.PlannedNetwork;
import io.allium.runtime.onednn.plan.PlannedNetwork.Result;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * An engine whose passes are oneDNN's, in 32-bit floats. DL4J keeps the weights and makes the steps of the optimiser.
 * Several threads may infer at once; training has the engine for itself.
 */
final class PlannedEngine implements GraphEngine {
    private static final Cleaner CLEANER = Cleaner.create();

    private final InferredNetwork network;
    private final Randomness randomness = new Randomness();
    private final PlannedGraph graph;
    private final PlannedNetwork planned;
    private final GraphWeights weights;
    private final GraphOptimizer optimizer;
    private volatile boolean handedOut;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * An engine whose weights are all 0.
     *
     * @param network a network of which every layer is known and nothing is wrong
     */
    PlannedEngine(InferredNetwork network) {
        this.network = network;
        NativeSettings.forOneDnn();
        // It knows nothing of the engine, which would otherwise never be cleaned away.
        Chance chance = randomness::draws;
        this.graph = Lowering.lower(
                network,
                DataType.FLOAT,
                LayerLowerings.own(randomness),
                configuration -> new PlannedGraph(configuration, network, chance));
        this.planned = graph.planned();
        this.weights = new GraphWeights(network, graph);
        this.optimizer = new GraphOptimizer(network, graph);
        optimizer.restart();
        CLEANER.register(this, planned::close);
    }

    /** Whoever has the graph may change its weights at any time from now on. */
    @Override
    public PlannedGraph graph() {
        handedOut = true;
        return graph;
    }

    @Override
    public BatchMemory memory(int examples) {
        return enough(examples, () -> new ArrayMemory(network.input().output(), examples));
    }

    @Override
    public Step train(BatchMemory batch, float[] targets) {
        INDArray in = ((ArrayMemory) batch).array();
        int examples = batch.examples();
        if (network.parameters() == 0) {
            // DL4J does nothing at all where there is nothing to learn.
            return evaluate(Floats.of(in), targets, examples);
        }
        return alone(() -> enough(examples, () -> {
            NativeSettings.forOneDnn();
            randomness.nextStep();
            try (INDArray out = Nd4j.create(targets, new long[] {examples, targets.length / examples}, 'c')) {
                graph.fit(new INDArray[] {in}, new INDArray[] {out});
            }
            planned.weightsChanged();
            return new Step(graph.score(), graph.outputs());
        }));
    }

    @Override
    public Step evaluate(float[] inputs, float[] targets, int examples) {
        Result result = pass(examples, memory -> memory.put(0, inputs));
        float[] outputs = result.outputs();
        BatchLoss loss = new BatchLoss(Losses.of(network), outputs.length / examples);
        return new Step(loss.mean(outputs, targets, examples) + result.penalty(), outputs);
    }

    @Override
    public float[] infer(int examples, InputWriter inputs) {
        return pass(examples, inputs).outputs();
    }

    private Result pass(int examples, InputWriter inputs) {
        return together(() -> enough(examples, () -> {
            NativeSettings.forOneDnn();
            if (handedOut) {
                planned.weightsChanged();
            }
            return planned.infer(examples, inputs::write);
        }));
    }

    @Override
    public float[] activations(String layer, float[] inputs, int examples) {
        if (layer.equals(network.input().name())) {
            return inputs.clone();
        }
        return alone(() -> {
            try (INDArray in =
                    Nd4j.create(inputs, Shapes.batch(examples, network.input().output()), 'c')) {
                Map<String, INDArray> all = graph.feedForward(new INDArray[] {in}, false);
                return Floats.of(Objects.requireNonNull(all.get(layer), layer));
            }
        });
    }

    @Override
    public List<NamedArray> weights() {
        return together(weights::read);
    }

    @Override
    public void setWeights(List<NamedArray> arrays) {
        alone(() -> {
            weights.write(arrays);
            planned.weightsChanged();
            return arrays;
        });
    }

    @Override
    public OptimizerState optimizerState() {
        return together(optimizer::read);
    }

    @Override
    public void setOptimizerState(OptimizerState state) {
        alone(() -> {
            optimizer.write(state);
            return state;
        });
    }

    @Override
    public void restartOptimizer() {
        alone(() -> {
            optimizer.restart();
            return optimizer;
        });
    }

    @Override
    public void seed(long seed) {
        alone(() -> {
            randomness.seed(seed);
            return randomness;
        });
    }

    private <R> R alone(Supplier<R> work) {
        return locked(lock.writeLock(), work);
    }

    private <R> R together(Supplier<R> work) {
        return locked(lock.readLock(), work);
    }

    private static <R> R locked(Lock held, Supplier<R> work) {
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }

    /** Native memory is used up; the heap is not. */
    private static <R> R enough(int examples, Supplier<R> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            throw new AlliumException(
                    Code.OUT_OF_MEMORY,
                    ("A batch of %d examples needs more native memory than there is. Use smaller batches, or give Java"
                                    + " more: -Xmx also limits native memory, and -Dorg.bytedeco.javacpp.maxbytes="
                                    + " limits it alone.")
                            .formatted(examples),
                    e);
        }
    }
}
