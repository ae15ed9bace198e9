package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.EnoughMemory;
import io.allium.runtime.loss.BatchLoss;
import io.allium.runtime.loss.Losses;
import java.util.function.Supplier;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What engines have in common: they look at a batch before native code does, and say so if memory does not suffice for
 * it. Whatever is refused leaves the weights as they were.
 */
abstract class GuardedEngine implements GraphEngine {
    private final InferredNetwork network;
    private final BatchShape shape;

    GuardedEngine(InferredNetwork network) {
        this.network = network;
        this.shape = BatchShape.of(network);
    }

    /** One step of the optimiser. */
    abstract Step step(INDArray inputs, INDArray targets);

    /** A pass without learning. */
    abstract Passed pass(int examples, InputWriter inputs);

    /**
     * What a pass without learning gave.
     *
     * @param outputs raw
     * @param penalty what layers charge for it, which is part of the loss
     */
    record Passed(float[] outputs, double penalty) {}

    /** What a layer other than the input gives when the model is used. */
    abstract float[] outputsOf(String layer, INDArray inputs);

    @Override
    public final BatchMemory memory(int examples) {
        shape.requireExamples(examples);
        return guarded(examples, () -> new ArrayMemory(shape.input(), examples));
    }

    @Override
    public final Step train(BatchMemory batch, float[] targets) {
        INDArray inputs = shape.requireOwn(batch).array();
        int examples = batch.examples();
        shape.requireTargets(targets, examples);
        if (network.parameters() == 0) {
            // DL4J does nothing at all where there is nothing to learn.
            return evaluate(Floats.of(inputs), targets, examples);
        }
        return guarded(examples, () -> {
            try (INDArray labels = Nd4j.create(targets, new long[] {examples, shape.targets()}, 'c')) {
                return step(inputs, labels);
            }
        });
    }

    @Override
    public final Step train(float[] inputs, float[] targets, int examples) {
        shape.requireInputs(inputs, examples);
        shape.requireFiniteInputs(inputs);
        return GraphEngine.super.train(inputs, targets, examples);
    }

    @Override
    public final Step evaluate(float[] inputs, float[] targets, int examples) {
        shape.requireTargets(targets, examples);
        shape.requireInputs(inputs, examples);
        Passed passed = guardedPass(examples, memory -> memory.put(0, inputs));
        float[] outputs = passed.outputs();
        BatchLoss loss = new BatchLoss(Losses.of(network), outputs.length / examples);
        return new Step(loss.mean(outputs, targets, examples) + passed.penalty(), outputs);
    }

    @Override
    public final float[] infer(int examples, InputWriter inputs) {
        return guardedPass(examples, inputs).outputs();
    }

    private Passed guardedPass(int examples, InputWriter inputs) {
        shape.requireExamples(examples);
        return guarded(examples, () -> pass(examples, inputs));
    }

    @Override
    public final float[] infer(float[] inputs, int examples) {
        shape.requireInputs(inputs, examples);
        return GraphEngine.super.infer(inputs, examples);
    }

    @Override
    public final float[] activations(String layer, float[] inputs, int examples) {
        shape.requireInputs(inputs, examples);
        if (network.layer(layer).isEmpty()) {
            throw new IllegalArgumentException("the network has no layer " + layer);
        }
        if (layer.equals(network.input().name())) {
            return inputs.clone();
        }
        return guarded(examples, () -> {
            try (INDArray in = Nd4j.create(inputs, Shapes.batch(examples, shape.input()), 'c')) {
                return outputsOf(layer, in);
            }
        });
    }

    private static <R> R guarded(int examples, Supplier<R> work) {
        return EnoughMemory.forBatch(examples, () -> Nd4jMemory.around(work));
    }
}
