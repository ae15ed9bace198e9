package io.allium.runtime.train;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.file.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a training gave, epoch by epoch. Immutable. */
public final class History {
    private static final History EMPTY = new History(List.of());
    private static final Pattern HIGHER_IS_BETTER =
            Pattern.compile("(^|[^a-z0-9])(accuracy|auc|precision|recall|f1|f1_score|r2|r2_score)$");

    private final List<EpochResult> epochs;

    private History(List<EpochResult> epochs) {
        this.epochs = epochs;
    }

    /** The history of a training that has not begun. */
    public static History empty() {
        return EMPTY;
    }

    /**
     * A history of the given epochs.
     *
     * @param epochs in their order; copied
     * @throws IllegalArgumentException if their numbers do not rise, or their metrics differ
     */
    public static History of(List<EpochResult> epochs) {
        History history = EMPTY;
        for (EpochResult epoch : epochs) {
            history = history.plus(epoch);
        }
        return history;
    }

    /**
     * This history and one more epoch.
     *
     * @param next an epoch with the same metrics and a higher number
     * @throws IllegalArgumentException if its number is not higher, or its metrics differ
     */
    public History plus(EpochResult next) {
        if (!epochs.isEmpty()) {
            EpochResult last = lastEpoch();
            if (next.epoch() <= last.epoch()) {
                throw new IllegalArgumentException(
                        "Epoch " + next.epoch() + " cannot follow epoch " + last.epoch() + ".");
            }
            if (!List.copyOf(next.metrics().keySet()).equals(names())) {
                throw new IllegalArgumentException("Epoch " + next.epoch() + " has the metrics "
                        + next.metrics().keySet() + ", those before it " + names() + ".");
            }
        }
        List<EpochResult> all = new ArrayList<>(epochs);
        all.add(next);
        return new History(List.copyOf(all));
    }

    /** The epochs, in their order. */
    public List<EpochResult> epochs() {
        return epochs;
    }

    /** The names of the metrics, in the order in which they are shown; none if there is no epoch. */
    public List<String> names() {
        return epochs.isEmpty()
                ? List.of()
                : List.copyOf(epochs.get(0).metrics().keySet());
    }

    /**
     * The values of one metric, one an epoch.
     *
     * @param name for example {@code val_accuracy}
     * @throws AlliumException {@link Code#UNKNOWN_METRIC} if there is none of this name
     */
    public double[] metric(String name) {
        requireEpochs(name);
        return epochs.stream().mapToDouble(epoch -> epoch.metric(name)).toArray();
    }

    /**
     * The value of one metric after the last epoch.
     *
     * @param name for example {@code loss}
     * @throws AlliumException {@link Code#UNKNOWN_METRIC} if there is none of this name
     */
    public double last(String name) {
        requireEpochs(name);
        return lastEpoch().metric(name);
    }

    /**
     * The best value of one metric: the highest or the lowest, as {@link #higherIsBetter} says.
     *
     * @param name for example {@code val_accuracy}
     * @return the best value; NaN if every value is
     * @throws AlliumException {@link Code#UNKNOWN_METRIC} if there is none of this name
     */
    public double best(String name) {
        return bestEpoch(name).metric(name);
    }

    /**
     * The epoch with the best value of one metric, the first of them if several share it.
     *
     * @param name for example {@code val_loss}
     * @throws AlliumException {@link Code#UNKNOWN_METRIC} if there is none of this name
     */
    public EpochResult bestEpoch(String name) {
        requireEpochs(name);
        double sign = higherIsBetter(name) ? 1 : -1;
        EpochResult best = epochs.get(0);
        for (EpochResult epoch : epochs) {
            double gain = sign * (epoch.metric(name) - best.metric(name));
            if (gain > 0 || (Double.isNaN(best.metric(name)) && !Double.isNaN(epoch.metric(name)))) {
                best = epoch;
            }
        }
        return best;
    }

    /**
     * Whether more of a metric is better: of accuracies, areas under a curve, precisions, recalls, F1 and R² it is, of
     * losses and errors it is not.
     *
     * @param name a metric's name, with or without {@code val_} or an output's name before it
     */
    public static boolean higherIsBetter(String name) {
        return HIGHER_IS_BETTER.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Comma-separated values: a header, then one line an epoch; lines end with a line feed. */
    public String toCsv() {
        String header = Stream.concat(Stream.of("epoch", "seconds", "examples"), names().stream())
                .collect(Collectors.joining(","));
        return Stream.concat(Stream.of(header), epochs.stream().map(History::csvLine))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A JSON array, one object an epoch; numbers that JSON does not know, NaN and infinities, are {@code null}. */
    public String toJson() {
        return epochs.stream()
                .map(epoch -> "\n  " + jsonObject(epoch))
                .collect(Collectors.joining(",", "[", epochs.isEmpty() ? "]\n" : "\n]\n"));
    }

    /**
     * Writes {@link #toCsv()} in UTF-8.
     *
     * @param path the file; replaced if it exists, its directory made if it does not
     * @return {@code path}
     * @throws AlliumException {@link Code#CANNOT_WRITE} with the reason; then no file has changed
     */
    public Path writeCsv(Path path) {
        return WholeFile.write(path, out -> out.write(toCsv().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes {@link #toJson()} in UTF-8.
     *
     * @param path the file; replaced if it exists, its directory made if it does not
     * @return {@code path}
     * @throws AlliumException {@link Code#CANNOT_WRITE} with the reason; then no file has changed
     */
    public Path writeJson(Path path) {
        return WholeFile.write(path, out -> out.write(toJson().getBytes(StandardCharsets.UTF_8)));
    }

    /** The last epoch in words, for example {@code epoch 10: loss 0.9012 accuracy 0.6870}. */
    @Override
    public String toString() {
        return epochs.isEmpty() ? "no epoch" : "epoch " + lastEpoch().epoch() + ": " + lastEpoch();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History that && epochs.equals(that.epochs);
    }

    @Override
    public int hashCode() {
        return epochs.hashCode();
    }

    private EpochResult lastEpoch() {
        return epochs.get(epochs.size() - 1);
    }

    private void requireEpochs(String name) {
        if (epochs.isEmpty()) {
            throw new AlliumException(
                    Code.UNKNOWN_METRIC, "There is no metric \"" + name + "\": the history has no epoch.");
        }
    }

    private static String csvLine(EpochResult epoch) {
        Stream<Object> own = Stream.of(epoch.epoch(), epoch.seconds(), epoch.examples());
        return Stream.concat(own, epoch.metrics().values().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String jsonObject(EpochResult epoch) {
        String own = "\"epoch\": " + epoch.epoch() + ", \"seconds\": " + json(epoch.seconds()) + ", \"examples\": "
                + epoch.examples();
        return epoch.metrics().entrySet().stream()
                .map(metric -> ", \"" + metric.getKey() + "\": " + json(metric.getValue()))
                .collect(Collectors.joining("", "{" + own, "}"));
    }

    private static String json(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "null";
    }
}
