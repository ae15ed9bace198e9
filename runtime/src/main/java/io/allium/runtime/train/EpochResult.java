package io.allium.runtime.train;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one epoch gave.
 *
 * @param epoch its number, from 1
 * @param seconds how long its training steps took; validation does not count
 * @param examples how many examples it trained on
 * @param metrics values by name, in the order in which they are shown: Keras's names, {@code loss}, {@code accuracy},
 *     and with {@code val_} before them those of the validation data. A value is NaN or infinite where training
 *     diverged. Copied.
 */
public record EpochResult(int epoch, double seconds, int examples, Map<String, Double> metrics) {
    private static final Set<String> RESERVED = Set.of("epoch", "seconds", "examples");

    /**
     * An epoch's result.
     *
     * @throws IllegalArgumentException if a number is negative, the epoch below 1, or a name no plain word: letters,
     *     digits, {@code _}, {@code .}, {@code -}, {@code $}
     */
    public EpochResult {
        if (epoch < 1 || !(seconds >= 0) || examples < 0) {
            throw new IllegalArgumentException(
                    "No epoch is number %d, takes %s s and trains on %d examples.".formatted(epoch, seconds, examples));
        }
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        metrics.keySet().forEach(EpochResult::requirePlain);
    }

    /**
     * The value of one metric.
     *
     * @param name for example {@code val_accuracy}
     * @throws AlliumException {@link Code#UNKNOWN_METRIC} if there is none of this name
     */
    public double metric(String name) {
        Double value = metrics.get(name);
        if (value == null) {
            throw new AlliumException(
                    Code.UNKNOWN_METRIC,
                    "There is no metric \"" + name + "\"; there are: " + String.join(", ", metrics.keySet()) + ".");
        }
        return value;
    }

    /** How many examples a second were trained on; NaN if it took no time. */
    public double examplesPerSecond() {
        return seconds > 0 ? examples / seconds : Double.NaN;
    }

    /** The metrics in words, for example {@code loss 1.2345 accuracy 0.5561}. */
    @Override
    public String toString() {
        return metrics.entrySet().stream()
                .map(metric -> metric.getKey() + " " + NumberText.metric(metric.getValue()))
                .collect(Collectors.joining("  "));
    }

    private static void requirePlain(String name) {
        boolean plain =
                !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.-$".indexOf(c) >= 0);
        if (!plain || RESERVED.contains(name)) {
            throw new IllegalArgumentException("A metric cannot be called \"" + name + "\".");
        }
    }
}
