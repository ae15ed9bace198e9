package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.dl4j.plan.PlannedGraph;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import io.allium.runtime.engine.Randomness;
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

/**
 * An engine whose passes are oneDNN's, in 32-bit floats. DL4J keeps the weights and makes the steps of the optimiser.
 * Several threads may infer at once; training has the engine for itself.
 */
final class PlannedEngine extends GuardedEngine {
    private static final Cleaner CLEANER = Cleaner.create();

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
        super(network);
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
    Step step(INDArray inputs, INDArray targets) {
        return alone(() -> {
            NativeSettings.forOneDnn();
            randomness.nextStep();
            graph.fit(new INDArray[] {inputs}, new INDArray[] {targets});
            planned.weightsChanged();
            return new Step(graph.score(), graph.outputs());
        });
    }

    @Override
    Passed pass(int examples, InputWriter inputs) {
        return together(() -> {
            NativeSettings.forOneDnn();
            if (handedOut) {
                planned.weightsChanged();
            }
            Result result = planned.infer(examples, inputs::write);
            return new Passed(result.outputs(), result.penalty());
        });
    }

    @Override
    float[] outputsOf(String layer, INDArray inputs) {
        return alone(() -> {
            Map<String, INDArray> all = graph.feedForward(new INDArray[] {inputs}, false);
            return Floats.of(Objects.requireNonNull(all.get(layer), layer));
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
}
