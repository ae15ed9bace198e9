package io.allium.runtime.onednn.plan;

import io.allium.model.InferredNetwork;
import io.allium.runtime.onednn.plan.Plans.Prepared;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A network that is computed by plans: one for each batch size and purpose, made when it is first needed, and for each
 * thread that computes at the same time. Inferences may run together; training needs the network for itself.
 */
public final class PlannedNetwork implements AutoCloseable {
    /** A full batch and the last one of an epoch, for training and for evaluation, and some threads more. */
    private static final int MOST_PLANS = 4 + Runtime.getRuntime().availableProcessors();

    private final InferredNetwork network;
    private final Parameters parameters;
    private final Chance chance;
    private final Plans plans = new Plans(MOST_PLANS);
    private volatile long version;

    /**
     * A network.
     *
     * @param network every layer of it is known
     * @param parameters where its weights are, as long as it is used
     * @param chance what layers draw
     */
    public PlannedNetwork(InferredNetwork network, Parameters parameters, Chance chance) {
        this.network = network;
        this.parameters = parameters;
        this.chance = chance;
    }

    /** The gradient of the loss. */
    public interface OutputGradient {
        /**
         * Writes the gradient.
         *
         * @param result what the forward pass gave
         * @param gradient as long as the outputs are, to be filled
         */
        void write(Result result, FloatBuffer gradient);
    }

    /**
     * What a forward pass gives.
     *
     * @param outputs the raw outputs of the batch
     * @param penalty what layers add to its loss
     */
    public record Result(float[] outputs, double penalty) {
        private static Result of(Plan plan) {
            return new Result(plan.outputs(), plan.penalty());
        }
    }

    /** Told by everybody who changes a weight. */
    public synchronized void weightsChanged() {
        version++;
    }

    /**
     * A forward pass without learning.
     *
     * @param examples how many there are
     * @param inputs writes one example after the other, channels last
     */
    public Result infer(int examples, Consumer<FloatBuffer> inputs) {
        Prepared prepared = take(examples, Purpose.INFERENCE);
        try {
            prepared.pack(version);
            inputs.accept(prepared.plan().inputs().duplicate());
            prepared.plan().forward();
            return Result.of(prepared.plan());
        } finally {
            plans.give(prepared);
        }
    }

    /**
     * Writes all gradients.
     *
     * @param inputs the address of the batch
     * @param examples how many there are
     * @param gradient of the loss
     */
    public void train(long inputs, int examples, OutputGradient gradient) {
        Prepared prepared = take(examples, Purpose.TRAINING);
        try {
            pass(prepared, inputs, gradient);
        } finally {
            plans.give(prepared);
        }
    }

    /**
     * Writes all gradients, and tells what every layer put out.
     *
     * @param inputs the address of the batch
     * @param examples how many there are
     * @param gradient of the loss
     * @return by layer, one example after the other, channels last
     */
    public Map<String, float[]> trainObserved(long inputs, int examples, OutputGradient gradient) {
        Prepared prepared = take(examples, Purpose.OBSERVED_TRAINING);
        try {
            pass(prepared, inputs, gradient);
            return prepared.plan().activations();
        } finally {
            plans.give(prepared);
        }
    }

    private void pass(Prepared prepared, long inputs, OutputGradient gradient) {
        Plan plan = prepared.plan();
        prepared.pack(version);
        plan.read(inputs);
        plan.forward();
        gradient.write(Result.of(plan), plan.outputGradient());
        plan.backward();
    }

    private Prepared take(int examples, Purpose purpose) {
        return plans.take(examples, purpose, (batch, what) -> Plan.of(network, batch, what, parameters, chance));
    }

    @Override
    public void close() {
        plans.close();
    }
}
