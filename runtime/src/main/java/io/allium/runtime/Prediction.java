package io.allium.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a classifier says of one input: a probability for each label. Two are equal if all their probabilities are.
 *
 * @param <L> the enum that names the classes
 */
public final class Prediction<L extends Enum<L>> {
    private final List<L> labels;
    private final float[] probabilities;

    /**
     * A prediction.
     *
     * @param labels every label, in the order of its enum
     * @param probabilities one a label, from 0 to 1, in the same order; copied
     */
    public Prediction(List<L> labels, float[] probabilities) {
        if (labels.size() != probabilities.length) {
            throw new IllegalArgumentException(
                    labels.size() + " labels cannot have " + probabilities.length + " probabilities.");
        }
        this.labels = List.copyOf(labels);
        this.probabilities = probabilities.clone();
    }

    /** The label with the highest probability; the first of them if several share it. */
    public L label() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return labels.get(best);
    }

    /** The probability of {@link #label()}. */
    public double probability() {
        return probability(label());
    }

    /**
     * The probability of one label, from 0 to 1.
     *
     * @param label any label
     */
    public double probability(L label) {
        return probabilities[label.ordinal()];
    }

    /** Every label with its probability, in the order of the enum. */
    public Map<L, Double> probabilities() {
        Map<L, Double> all = new EnumMap<>(labels.get(0).getDeclaringClass());
        for (L label : labels) {
            all.put(label, probability(label));
        }
        return all;
    }

    /**
     * The labels with the highest probabilities, the best first.
     *
     * @param count how many; all if there are fewer
     */
    public List<L> top(int count) {
        List<L> ranked = new ArrayList<>(labels);
        ranked.sort(Comparator.comparingDouble((L label) -> probability(label)).reversed());
        return List.copyOf(ranked.subList(0, Math.min(count, ranked.size())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Prediction<?> that
                && labels.equals(that.labels)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * labels.hashCode() + Arrays.hashCode(probabilities);
    }

    /** The label and its probability, for example {@code SHIP 0.87}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", label(), probability());
    }
}
