package io.allium.runtime.evaluate;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.List;

/**
 * How often each class was taken for each: counts by actual and predicted label. Immutable.
 *
 * @param <L> the enum that names the classes
 */
public final class ConfusionMatrix<L extends Enum<L>> {
    private final List<L> labels;
    private final long[][] counts;

    private ConfusionMatrix(List<L> labels, long[][] counts) {
        this.labels = labels;
        this.counts = counts;
    }

    /**
     * Counts two lists of labels.
     *
     * @param labels every label, in the order of its enum
     * @param actual the true label of each example
     * @param predicted the predicted label of each example, as many
     * @param <L> the enum that names the classes
     * @throws AlliumException {@link Code#WRONG_LENGTH} if there are more of one than of the other
     */
    public static <L extends Enum<L>> ConfusionMatrix<L> of(List<L> labels, List<L> actual, List<L> predicted) {
        if (actual.size() != predicted.size()) {
            throw new AlliumException(
                    Code.WRONG_LENGTH,
                    actual.size() + " actual labels cannot be compared with " + predicted.size() + " predicted ones.");
        }
        Builder<L> builder = builder(labels);
        for (int i = 0; i < actual.size(); i++) {
            builder.add(actual.get(i), predicted.get(i));
        }
        return builder.build();
    }

    /**
     * A matrix that is counted example by example.
     *
     * @param labels every label, in the order of its enum
     * @param <L> the enum that names the classes
     * @throws IllegalArgumentException if a label is missing or in another place
     */
    public static <L extends Enum<L>> Builder<L> builder(List<L> labels) {
        return new Builder<>(labels);
    }

    /** Every label, in the order of the enum. */
    public List<L> labels() {
        return labels;
    }

    /**
     * How many examples of one class were taken for another, or for itself.
     *
     * @param actual what they are
     * @param predicted what they were taken for
     */
    public long count(L actual, L predicted) {
        return counts[actual.ordinal()][predicted.ordinal()];
    }

    /**
     * How many examples are of one class.
     *
     * @param label the class
     */
    public long actual(L label) {
        return labels.stream().mapToLong(predicted -> count(label, predicted)).sum();
    }

    /**
     * How many examples were taken for one class.
     *
     * @param label the class
     */
    public long predicted(L label) {
        return labels.stream().mapToLong(actual -> count(actual, label)).sum();
    }

    /** How many examples were predicted rightly. */
    public long correct() {
        return labels.stream().mapToLong(label -> count(label, label)).sum();
    }

    /** How many examples there are. */
    public long total() {
        return labels.stream().mapToLong(this::actual).sum();
    }

    /** The share of right predictions, from 0 to 1; 0 if there is no example. */
    public double accuracy() {
        return Scores.ratio(correct(), total());
    }

    /** A table of the counts: a line an actual class, a column a predicted one. */
    @Override
    public String toString() {
        return ConfusionText.of(this);
    }

    /**
     * Counts examples, one by one.
     *
     * @param <L> the enum that names the classes
     */
    public static final class Builder<L extends Enum<L>> {
        private final List<L> labels;
        private final long[][] counts;

        private Builder(List<L> labels) {
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i).ordinal() != i) {
                    throw new IllegalArgumentException(
                            "The labels are not every constant of their enum in its order: " + labels + ".");
                }
            }
            this.labels = List.copyOf(labels);
            this.counts = new long[labels.size()][labels.size()];
        }

        /**
         * Counts one example.
         *
         * @param actual what it is
         * @param predicted what it was taken for
         * @return this builder
         */
        public Builder<L> add(L actual, L predicted) {
            counts[actual.ordinal()][predicted.ordinal()]++;
            return this;
        }

        /** What was counted so far. */
        public ConfusionMatrix<L> build() {
            long[][] copy = new long[counts.length][];
            for (int i = 0; i < counts.length; i++) {
                copy[i] = counts[i].clone();
            }
            return new ConfusionMatrix<>(labels, copy);
        }
    }
}
