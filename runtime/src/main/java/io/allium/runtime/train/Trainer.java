package io.allium.runtime.train;

import io.allium.model.problem.Code;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.AlliumException;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.Engine.Step;
import io.allium.runtime.engine.NamedArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains an engine on a data set, epoch by epoch.
 *
 * @param <I> what one example is
 * @param <T> what it is compared with
 */
public final class Trainer<I, T> {
    private static final int EVALUATION_BATCH = 256;

    private final Engine engine;
    private final InputCodec<I> inputs;
    private final TargetCodec<T> targets;
    private final TrainingSpec settings;

    /**
     * A trainer.
     *
     * @param engine what computes
     * @param inputs how examples enter it
     * @param targets how what they are compared with does
     * @param settings how often, in which batches, in which order
     */
    public Trainer(Engine engine, InputCodec<I> inputs, TargetCodec<T> targets, TrainingSpec settings) {
        this.engine = engine;
        this.inputs = inputs;
        this.targets = targets;
        this.settings = settings;
    }

    /**
     * Trains for as many epochs as the settings say.
     *
     * @param training the examples to learn from, at least a batch
     * @param validation examples to evaluate after each epoch
     * @param progress who is told
     * @throws AlliumException if an example cannot be used, or if the loss becomes NaN or infinite; the weights are
     *     then those from before the epoch
     */
    public History fit(Dataset<I, T> training, Optional<Dataset<I, T>> validation, Progress progress) {
        requireOneBatch(training);
        int steps = (training.size() + settings.batchSize() - 1) / settings.batchSize();
        progress.trainingStarted(settings.epochs(), steps, training.size());
        try {
            History history = epochs(training, validation, progress);
            progress.trainingFinished(history);
            return history;
        } catch (RuntimeException | Error e) {
            progress.trainingFailed();
            throw e;
        }
    }

    private History epochs(Dataset<I, T> training, Optional<Dataset<I, T>> validation, Progress progress) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        engine.seed(random.nextLong());
        History history = History.empty();
        int[] order = IntStream.range(0, training.size()).toArray();
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            progress.epochStarted(epoch);
            if (settings.shuffle()) {
                shuffle(order, random);
            }
            EpochResult result = epoch(epoch, training, order, validation, progress);
            history = history.plus(result);
            progress.epochFinished(result);
        }
        return history;
    }

    private EpochResult epoch(
            int epoch, Dataset<I, T> training, int[] order, Optional<Dataset<I, T>> validation, Progress progress) {
        List<NamedArray> before = engine.weights();
        Tally tally = new Tally(targets);
        long start = System.nanoTime();
        int step = 0;
        for (int from = 0; from < order.length; from += settings.batchSize()) {
            int to = Math.min(order.length, from + settings.batchSize());
            Batch batch = Batch.of(training, inputs, targets, order, from, to);
            Step result = engine.train(batch.inputs(), batch.targets(), batch.examples());
            step++;
            if (!Double.isFinite(result.loss())) {
                engine.setWeights(before);
                throw diverged(epoch, step, result.loss());
            }
            tally.add(result, batch);
            progress.stepFinished(step, batch.examples(), result.loss());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> metrics = new LinkedHashMap<>(metrics("", tally));
        validation.ifPresent(data -> metrics.putAll(metrics("val_", evaluate(data))));
        return new EpochResult(epoch, seconds, tally.examples(), metrics);
    }

    /** The mean loss over a data set of at least one example, without learning. */
    public double loss(Dataset<I, T> data) {
        return evaluate(data).loss();
    }

    private Tally evaluate(Dataset<I, T> data) {
        Tally tally = new Tally(targets);
        int[] order = IntStream.range(0, data.size()).toArray();
        for (int from = 0; from < order.length; from += EVALUATION_BATCH) {
            int to = Math.min(order.length, from + EVALUATION_BATCH);
            Batch batch = Batch.of(data, inputs, targets, order, from, to);
            tally.add(engine.evaluate(batch.inputs(), batch.targets(), batch.examples()), batch);
        }
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

    private void requireOneBatch(Dataset<I, T> training) {
        if (training.size() == 0) {
            throw new AlliumException(
                    Code.EMPTY_DATASET, "There is nothing to learn from: the training data has no examples.");
        }
        if (settings.batchSize() > training.size()) {
            throw new AlliumException(
                    Code.BATCH_TOO_LARGE,
                    "A batch of %d examples is more than the %d there are to learn from. Set batchSize to at most %d."
                            .formatted(settings.batchSize(), training.size(), training.size()));
        }
    }

    private static AlliumException diverged(int epoch, int step, double loss) {
        return new AlliumException(
                Code.DIVERGED,
                ("The loss became %s in epoch %d at step %d. The model has the weights from before that epoch. Use a smaller"
                                + " learningRate, or look for extreme values in the data.")
                        .formatted(loss, epoch, step));
    }
}
