package io.allium.runtime.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How good a classifier is on examples it did not train on.
 *
 * @param loss the mean loss of an example
 * @param confusion how often each class was taken for each
 * @param <L> the enum that names the classes
 */
public record Evaluation<L extends Enum<L>>(double loss, ConfusionMatrix<L> confusion) {
    /** The share of right predictions, from 0 to 1; 0 if there is no example. */
    public double accuracy() {
        return confusion.accuracy();
    }

    /**
     * How well one class was recognised.
     *
     * @param label the class
     */
    public Scores scores(L label) {
        return Scores.of(confusion, label);
    }

    /** The average over the labels, each counting the same; labels without examples count too. */
    public Scores macroAverage() {
        return Scores.macroAverage(confusion);
    }

    /** The average over the labels, each counting by the number of its examples. */
    public Scores weightedAverage() {
        return Scores.weightedAverage(confusion);
    }

    /**
     * The most frequent mistakes, the most frequent first; equally frequent ones in the order of the labels.
     *
     * @param count how many; all if there are fewer
     */
    public List<Confusion<L>> mostConfused(int count) {
        List<Confusion<L>> mistakes = new ArrayList<>();
        for (L actual : confusion.labels()) {
            long support = confusion.actual(actual);
            for (L predicted : confusion.labels()) {
                long times = confusion.count(actual, predicted);
                if (actual != predicted && times > 0) {
                    mistakes.add(new Confusion<>(actual, predicted, times, support));
                }
            }
        }
        mistakes.sort(Comparator.comparingLong((Confusion<L> mistake) -> mistake.count())
                .reversed());
        return List.copyOf(mistakes.subList(0, Math.min(count, mistakes.size())));
    }

    /**
     * A table of the scores by class, laid out as <a
     * href="https://scikit-learn.org/stable/modules/generated/sklearn.metrics.classification_report.html">scikit-learn's
     * {@code classification_report}</a>.
     */
    public String report() {
        return ClassReport.of(this);
    }

    /** Loss and accuracy in words, for example {@code loss 0.9012 accuracy 0.6870 (10,000 examples)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "loss %.4f  accuracy %.4f  (%,d examples)", loss, accuracy(), confusion.total());
    }
}
