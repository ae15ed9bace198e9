package io.allium.runtime.onednn.plan;

import io.allium.model.InferredNetwork;
import io.allium.runtime.onednn.Arena;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done to compute a network for a batch of one size. A plan has memory of its own; it is run by one thread at a
 * time.
 */
public final class Plan implements AutoCloseable {
    private final Arena arena;
    private final NativeArray input;
    private final FloatBuffer ownInputs;
    private final NativeArray output;
    private final FloatBuffer outputGradient;
    private final Map<String, NativeArray> values;
    private final Step[] packing;
    private final Step[] forward;
    private final Step[] backward;
    private final Penalties penalties;
    private final List<String> implementations;

    Plan(
            Arena arena,
            NativeArray input,
            NativeArray output,
            FloatBuffer outputGradient,
            Map<String, NativeArray> values,
            Steps steps,
            Penalties penalties,
            List<String> implementations) {
        this.arena = arena;
        this.input = input;
        this.ownInputs = input.floats();
        this.output = output;
        this.outputGradient = outputGradient;
        this.values = values;
        this.packing = steps.packing().toArray(Step[]::new);
        this.forward = steps.forward().toArray(Step[]::new);
        this.backward = steps.backward().toArray(Step[]::new);
        this.penalties = penalties;
        this.implementations = List.copyOf(implementations);
    }

    /**
     * Makes a plan.
     *
     * @param network a network of which every layer is known
     * @param batch how many examples it takes
     * @param purpose what it is for
     * @param parameters where the weights are
     * @param chance what layers draw; not asked in inference
     * @throws OutOfMemoryError if there is not as much native memory
     */
    public static Plan of(InferredNetwork network, int batch, Purpose purpose, Parameters parameters, Chance chance) {
        return Planner.plan(network, batch, purpose, parameters, chance);
    }

    /** The plan's own memory for a batch: one example after the other, channels last. */
    public FloatBuffer inputs() {
        return ownInputs;
    }

    /**
     * Reads batches elsewhere from now on.
     *
     * @param address of floats, one example after the other, channels last; they are not changed
     */
    public void read(long address) {
        input.moveTo(address);
    }

    /** Follows a change of the weights: brings them into the order that the primitives like. */
    public void pack() {
        run(packing);
    }

    /** Computes all outputs. The weights must have been {@linkplain #pack packed} since they changed. */
    public void forward() {
        run(forward);
    }

    /** The raw outputs of the last forward pass: one example after the other, channels last. */
    public float[] outputs() {
        return copy(output);
    }

    /** What layers add to the loss of the last forward pass. */
    public double penalty() {
        return penalties.sum();
    }

    /** What the gradient of the loss with respect to the raw outputs is written to, before the backward pass. */
    public FloatBuffer outputGradient() {
        return outputGradient;
    }

    /** Writes the gradients of all parameters, after a forward pass. */
    public void backward() {
        run(backward);
    }

    /**
     * What every layer put out in the last forward pass of an {@linkplain Purpose#OBSERVED_TRAINING observed} plan, one
     * example after the other, channels last.
     */
    public Map<String, float[]> activations() {
        Map<String, float[]> activations = new LinkedHashMap<>();
        values.forEach((layer, value) -> activations.put(layer, copy(value)));
        return activations;
    }

    /** How much memory it has, in bytes. */
    public long bytes() {
        return arena.bytes();
    }

    /** Each primitive and oneDNN's name for the code behind it. */
    public List<String> implementations() {
        return implementations;
    }

    /** How long each step takes: runs everything as often as said, and gives the mean in nanoseconds. */
    public Map<String, Long> profile(int runs) {
        Map<String, Long> nanoseconds = new LinkedHashMap<>();
        for (int i = 0; i < runs; i++) {
            for (Step[] steps : List.of(packing, forward, backward)) {
                for (Step step : steps) {
                    long start = System.nanoTime();
                    step.action().run();
                    nanoseconds.merge(step.name(), (System.nanoTime() - start) / runs, Long::sum);
                }
            }
        }
        return nanoseconds;
    }

    @Override
    public void close() {
        arena.close();
    }

    private static void run(Step[] steps) {
        for (Step step : steps) {
            step.action().run();
        }
    }

    private static float[] copy(NativeArray array) {
        float[] values = new float[Math.toIntExact(array.layout().elements())];
        array.floats().get(0, values);
        return values;
    }
}
