package io.allium.runtime.train;

import io.allium.model.InferredNetwork;
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
     * Trains for as many epochs as the settings say. The optimiser goes on from where the last training left it.
     *
     * @param training the examples to learn from, at least a batch
     * @param validation examples to evaluate after each epoch
     * @param progress who is told
     * @throws AlliumException if an example cannot be used, which leaves the weights of the last step; or if the loss
     *     or a weight becomes NaN or infinite: the weights are then those from before the epoch, and the optimiser
     *     starts afresh, since what it remembers is not finite either
     */
    public History fit(Dataset<I, T> training, Optional<Dataset<I, T>> validation, Progress progress) {
        requireOneBatch(training);
        int steps = (training.size() + settings.batchSize() - 1) / settings.batchSize();
        Encoder<I, T> examples = new Encoder<>(training, inputs, targets);
        new Adaptation(engine).adapt(network, examples);
        progress.trainingStarted(settings.epochs(), steps, training.size());
        History history = history(examples, validation, progress);
        progress.trainingFinished(history);
        return history;
    }

    private History history(Encoder<I, T> training, Optional<Dataset<I, T>> validation, Progress progress) {
        try {
            return epochs(training, validation, progress);
        } catch (RuntimeException | Error e) {
            tellFailure(progress, e);
            throw e;
        }
    }

    /** Whatever the listener does now, the caller gets the first failure. */
    private static void tellFailure(Progress progress, Throwable failure) {
        try {
            progress.trainingFailed();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private History epochs(Encoder<I, T> training, Optional<Dataset<I, T>> validation, Progress progress) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        engine.seed(random.nextLong());
        History history = History.empty();
        List<NamedArray> weights = engine.weights();
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

    private Map<String, Double> metrics(Tally training, Optional<Dataset<I, T>> validation) {
        Map<String, Double> metrics = new LinkedHashMap<>(metrics("", training));
        validation.ifPresent(data -> metrics.putAll(metrics("val_", evaluate(data))));
        return metrics;
    }

    /** The mean loss over a data set, without learning. */
    public double loss(Dataset<I, T> data) {
        return evaluate(data).loss();
    }

    private Tally evaluate(Dataset<I, T> data) {
        Tally tally = new Tally(targets);
        Encoder<I, T> examples = new Encoder<>(data, inputs, targets);
        for (int from = 0; from < examples.size(); from += EVALUATION_BATCH) {
            int count = Math.min(EVALUATION_BATCH, examples.size() - from);
            float[] in = new float[Math.multiplyExact(count, examples.width())];
            float[] expected = new float[count * examples.targetWidth()];
            for (int i = 0; i < count; i++) {
                examples.input(from + i, in, i * examples.width());
                examples.target(from + i, expected, i * examples.targetWidth());
            }
            tally.add(engine.evaluate(in, expected, count), expected, count);
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
        if (settings.batchSize() > training.size()) {
            throw new AlliumException(
                    Code.BATCH_TOO_LARGE,
                    "A batch of %d examples is more than the %d there are to learn from. Set batchSize to at most %d."
                            .formatted(settings.batchSize(), training.size(), training.size()));
        }
    }
}
