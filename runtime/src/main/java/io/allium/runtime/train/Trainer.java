package io.allium.runtime.train;

import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.AlliumException;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Permutation;
import io.allium.runtime.data.Split;
import io.allium.runtime.engine.Batches;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.Engine.Step;
import io.allium.runtime.engine.NamedArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Trains an engine on a data set, epoch by epoch.
 *
 * @param <I> what one example is
 * @param <T> what it is compared with
 */
public final class Trainer<I, T> {
    private final InferredNetwork network;
    private final Engine engine;
    private final InputCodec<I> inputs;
    private final TargetCodec<T> targets;
    private final TrainingSpec settings;

    /**
     * A trainer.
     *
     * @param network the network that the engine computes
     * @param engine what computes
     * @param inputs how examples enter it
     * @param targets how what they are compared with does
     * @param settings how often, in which batches, in which order
     */
    public Trainer(
            InferredNetwork network,
            Engine engine,
            InputCodec<I> inputs,
            TargetCodec<T> targets,
            TrainingSpec settings) {
        this.network = network;
        this.engine = engine;
        this.inputs = inputs;
        this.targets = targets;
        this.settings = settings;
    }

    /**
     * Trains for as many epochs as the settings say. The optimiser goes on from where the last training left it. If the
     * settings have a validation split, that share of the data is held back, drawn with the seed.
     *
     * @param data the examples to learn from, at least a batch
     * @param progress who is told
     * @throws AlliumException if an example cannot be used, memory does not suffice for a batch, or the thread is
     *     interrupted, which leaves the weights of the last step; or if the loss or a weight becomes NaN or infinite:
     *     the weights are then those from before the epoch, and the optimiser starts afresh, since what it remembers is
     *     not finite either
     */
    public History fit(Dataset<I, T> data, Progress progress) {
        if (settings.validationSplit() == 0) {
            return fit(examples(data, "the data set"), Optional.empty(), progress);
        }
        Split<I, T> split = data.split(1 - settings.validationSplit(), settings.seed());
        int[] drawn = Permutation.of(data.size(), settings.seed());
        int held = split.train().size();
        return fit(
                examples(split.train(), "the data set", index -> drawn[index]),
                Optional.of(examples(split.test(), "the data set", index -> drawn[held + index])),
                progress);
    }

    /**
     * Trains likewise, and evaluates other examples after each epoch.
     *
     * @param training the examples to learn from, at least a batch
     * @param validation the examples to evaluate
     * @param progress who is told
     */
    public History fit(Dataset<I, T> training, Dataset<I, T> validation, Progress progress) {
        return fit(
                examples(training, "the data set"), Optional.of(examples(validation, "the validation data")), progress);
    }

    private Encoder<I, T> examples(Dataset<I, T> data, String of) {
        return examples(data, of, IntUnaryOperator.identity());
    }

    private Encoder<I, T> examples(Dataset<I, T> data, String of, IntUnaryOperator numbers) {
        return new Encoder<>(data, inputs, targets, index -> "Example " + numbers.applyAsInt(index) + " of " + of);
    }

    private History fit(Encoder<I, T> training, Optional<Encoder<I, T>> validation, Progress progress) {
        requireOneBatch(training);
        int steps = (training.size() + settings.batchSize() - 1) / settings.batchSize();
        List<NamedArray> before = engine.weights();
        new Adaptation(engine).adapt(network, training);
        progress.trainingStarted(settings.epochs(), steps, training.size());
        History history = history(before, training, validation, progress);
        progress.trainingFinished(history);
        return history;
    }

    private History history(
            List<NamedArray> before, Encoder<I, T> training, Optional<Encoder<I, T>> validation, Progress progress) {
        try {
            return epochs(before, training, validation, progress);
        } catch (RuntimeException | Error e) {
            tellFailure(progress, e);
            throw e;
        }
    }

    /** Whatever the listener does now, the caller gets the first failure. */
    private static void tellFailure(Progress progress, Throwable failure) {
        try {
            progress.trainingFailed();
        } catch (RuntimeException | Error e) {
            failure.addSuppressed(e);
        }
    }

    private History epochs(
            List<NamedArray> before, Encoder<I, T> training, Optional<Encoder<I, T>> validation, Progress progress) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        engine.seed(random.nextLong());
        History history = History.empty();
        List<NamedArray> weights = before;
        int[] order = IntStream.range(0, training.size()).toArray();
        try (Feed feed = new Feed(engine, training, settings.batchSize())) {
            for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
                progress.epochStarted(epoch);
                if (settings.shuffle()) {
                    shuffle(order, random);
                }
                Tally tally = new Tally(targets);
                long start = System.nanoTime();
                steps(epoch, feed.epoch(order), weights, tally, progress);
                double seconds = (System.nanoTime() - start) / 1e9;
                weights = finiteWeights(epoch, weights);
                EpochResult result = new EpochResult(epoch, seconds, tally.examples(), metrics(tally, validation));
                history = history.plus(result);
                progress.epochFinished(result);
            }
        }
        return history;
    }

    private void steps(int epoch, Feed.Epoch batches, List<NamedArray> before, Tally tally, Progress progress) {
        int step = 0;
        while (batches.hasNext()) {
            Batch batch = batches.next();
            Step result = engine.train(batch.memory(), batch.targets());
            batches.done(batch);
            step++;
            if (!Double.isFinite(result.loss())) {
                throw diverged(
                        "The loss became %s in epoch %d at step %d.".formatted(result.loss(), epoch, step), before);
            }
            tally.add(result, batch.targets(), batch.examples());
            progress.stepFinished(step, batch.examples(), result.loss());
        }
    }

    /** The weights after an epoch, of whose last step no loss has told yet. */
    private List<NamedArray> finiteWeights(int epoch, List<NamedArray> before) {
        List<NamedArray> weights = engine.weights();
        for (NamedArray array : weights) {
            if (!array.isFinite()) {
                throw diverged("%s became NaN or infinite in epoch %d.".formatted(array.path(), epoch), before);
            }
        }
        return weights;
    }

    private AlliumException diverged(String what, List<NamedArray> before) {
        engine.setWeights(before);
        engine.restartOptimizer();
        return new AlliumException(
                Code.DIVERGED,
                what + " The model has the weights from before that epoch. Use a smaller learningRate, or look for"
                        + " extreme values in the data.");
    }

    private Map<String, Double> metrics(Tally training, Optional<Encoder<I, T>> validation) {
        Map<String, Double> metrics = new LinkedHashMap<>(metrics("", training));
        validation.ifPresent(examples -> metrics.putAll(metrics("val_", evaluate(examples))));
        return metrics;
    }

    /** The mean loss over a data set, without learning. */
    public double loss(Dataset<I, T> data) {
        return evaluate(examples(data, "the data set")).loss();
    }

    private Tally evaluate(Encoder<I, T> examples) {
        Tally tally = new Tally(targets);
        Batches.each(examples.size(), examples.shape(), (from, count) -> {
            float[] expected = examples.targetsOf(from, count);
            tally.add(engine.evaluate(examples.inputsOf(from, count), expected, count), expected, count);
        });
        return tally;
    }

    private Map<String, Double> metrics(String prefix, Tally tally) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put(prefix + "loss", tally.loss());
        metrics.put(prefix + targets.metric(), tally.metric());
        return metrics;
    }

    /** Fisher and Yates, so that a seed gives the same order on every machine. */
    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void requireOneBatch(Encoder<I, T> training) {
        if (settings.batchSize() > training.size()) {
            throw new AlliumException(
                    Code.BATCH_TOO_LARGE,
                    "A batch of %d examples is more than the %d there are to learn from. Set batchSize to at most %d."
                            .formatted(settings.batchSize(), training.size(), training.size()));
        }
    }
}
