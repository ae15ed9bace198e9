package io.allium.runtime;

import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.problem.Code;
import io.allium.model.text.Summary;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.dl4j.Engines;
import io.allium.runtime.engine.Batches;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.EnoughMemory;
import io.allium.runtime.engine.FreshWeights;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.NetworkArrays;
import io.allium.runtime.file.ModelFile;
import io.allium.runtime.train.History;
import io.allium.runtime.train.Progress;
import io.allium.runtime.train.Trainer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A network with weights: what every generated model can do. Safe to use from several threads; calls that compute wait
 * for each other.
 *
 * @param <I> what one example is
 * @param <T> what it is compared with
 */
public abstract class Model<I, T> {
    private final Blueprint blueprint;
    private final InputCodec<I> inputs;
    private final TargetCodec<T> targets;
    private final Object oneTraining = new Object();
    private @Nullable Engine engine;

    /**
     * A model with fresh weights.
     *
     * @param blueprint what it is built from
     * @param inputs how examples enter it
     * @param targets how what they are compared with does
     */
    protected Model(Blueprint blueprint, InputCodec<I> inputs, TargetCodec<T> targets) {
        this.blueprint = blueprint;
        this.inputs = inputs;
        this.targets = targets;
    }

    /** The network, of which every layer is known. */
    public final InferredNetwork network() {
        return blueprint.network();
    }

    /** What this model was built from. */
    public final Blueprint blueprint() {
        return blueprint;
    }

    /** The table of its layers, with shapes, parameters and multiply-adds. */
    public final String summary() {
        return String.join("\n", Summary.lines(network()));
    }

    /**
     * Trains, and shows the progress on the console. A second training goes on from where the first one left the
     * weights and the optimiser, except after a divergence, which makes the optimiser start afresh; trainings of one
     * model wait for each other. If the settings have a validation split, that share of the data is held back, drawn
     * with the seed.
     *
     * @param training the examples to learn from
     * @throws AlliumException if the network does not say how it is trained; if an example cannot be used, memory does
     *     not suffice for a batch, or the thread is interrupted, which leaves the weights of the last step; or if
     *     training diverges, which leaves those from before the epoch
     */
    public final History fit(Dataset<I, T> training) {
        return fit(training, Progress.standard());
    }

    /**
     * Trains. If the settings have a validation split, that share of the data is held back, drawn with the seed.
     *
     * @param training the examples to learn from
     * @param progress who is told
     */
    public final History fit(Dataset<I, T> training, Progress progress) {
        return trained(trainer -> trainer.fit(training, progress));
    }

    /**
     * Trains, evaluates after each epoch, and shows the progress on the console.
     *
     * @param training the examples to learn from
     * @param validation the examples to evaluate
     */
    public final History fit(Dataset<I, T> training, Dataset<I, T> validation) {
        return fit(training, validation, Progress.standard());
    }

    /**
     * Trains, and evaluates after each epoch.
     *
     * @param training the examples to learn from
     * @param validation the examples to evaluate
     * @param progress who is told
     */
    public final History fit(Dataset<I, T> training, Dataset<I, T> validation, Progress progress) {
        return trained(trainer -> trainer.fit(training, validation, progress));
    }

    private History trained(Function<Trainer<I, T>, History> training) {
        Trainer<I, T> trainer = trainer(settings());
        synchronized (oneTraining) {
            return training.apply(trainer);
        }
    }

    private Trainer<I, T> trainer(TrainingSpec settings) {
        return new Trainer<>(network(), engine(), inputs, targets, settings);
    }

    /**
     * Writes the network, its weights and what its optimiser remembers to a file, all of it or nothing. A model that is
     * loaded trains on as this one would.
     *
     * @param file where; a file that is there is replaced once the new one is whole
     * @throws AlliumException if it cannot be written
     */
    public final void save(Path file) {
        new ModelFile(blueprint.declaration(), network().spec(), weights(), engine().optimizerState()).write(file);
    }

    /** A copy of every array, in Keras's layout. */
    public final List<NamedArray> weights() {
        return engine().weights();
    }

    /**
     * Replaces arrays: all that are given, or none. The optimiser keeps what it remembers.
     *
     * @param arrays any of those that {@link #weights} gives
     * @throws AlliumException if the network has no such array
     */
    public final void setWeights(List<NamedArray> arrays) {
        NetworkArrays.of(network()).stranger(arrays).ifPresent(why -> {
            throw new AlliumException(
                    Code.OTHER_NETWORK,
                    "These weights are not those of %s: %s. Give arrays that weights() of the same network gave."
                            .formatted(network().spec().simpleName(), why));
        });
        engine().setWeights(arrays);
    }

    /** What computes; made when it is first needed, since that loads native code. */
    public final synchronized Engine engine() {
        Engine made = engine;
        if (made == null) {
            made = EnoughMemory.forNetwork(network().parameters(), this::freshEngine);
            engine = made;
        }
        return made;
    }

    private Engine freshEngine() {
        List<NamedArray> weights = FreshWeights.draw(network(), seed());
        Engine fresh = Engines.of(network());
        fresh.setWeights(weights);
        return fresh;
    }

    /** The raw outputs of examples, one after the other. */
    final float[] outputs(List<I> examples) {
        int outputs = Math.toIntExact(network().output().output().elements());
        float[] all = new float[Math.multiplyExact(examples.size(), outputs)];
        Batches.each(examples.size(), inputs.shape(), (from, count) -> {
            float[] batch = engine().infer(count, memory -> encode(examples, from, count, memory));
            System.arraycopy(batch, 0, all, from * outputs, count * outputs);
        });
        return all;
    }

    private void encode(List<I> examples, int first, int count, FloatBuffer memory) {
        float[] input = new float[Math.toIntExact(inputs.shape().elements())];
        for (int i = 0; i < count; i++) {
            encode(examples, first + i, input);
            memory.put(i * input.length, input);
        }
    }

    private void encode(List<I> examples, int index, float[] into) {
        try {
            inputs.encode(examples.get(index), into, 0);
        } catch (AlliumException e) {
            throw examples.size() == 1 ? e : e.in("Example " + index);
        }
    }

    /** The mean loss over a data set. */
    final double loss(Dataset<I, T> data) {
        return trainer(network().spec().training().orElse(TrainingSpec.DEFAULTS))
                .loss(data);
    }

    private long seed() {
        return network().spec().training().map(TrainingSpec::seed).orElse(0L);
    }

    private TrainingSpec settings() {
        NetworkSpec spec = network().spec();
        if (spec.training().isEmpty() || spec.optimizer().isEmpty()) {
            throw new AlliumException(
                    Code.MISSING_SETTING,
                    ("%s does not say how it is trained. Add @Training and an optimiser to the declaration, or say"
                                    + " .loss(…).optimizer(…) on the builder.")
                            .formatted(spec.simpleName()));
        }
        return spec.training().get();
    }
}
