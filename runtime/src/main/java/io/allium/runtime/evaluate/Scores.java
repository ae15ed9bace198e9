package io.allium.runtime.evaluate;

/**
 * How well a class was recognised, or the average over classes. A quotient 0/0 counts as 0, as in <a
 * href="https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html">scikit-learn
 * with {@code zero_division=0}</a>, whose definitions these are.
 *
 * @param precision which share of the examples predicted as this class are of it, from 0 to 1
 * @param recall which share of the examples of this class were predicted as it, from 0 to 1
 * @param f1 the harmonic mean of precision and recall; in an average, the average of the classes' own
 * @param support how many examples are of this class; in an average, of all classes
 */
public record Scores(double precision, double recall, double f1, long support) {
    /** The scores of one class. */
    static <L extends Enum<L>> Scores of(ConfusionMatrix<L> matrix, L label) {
        long right = matrix.count(label, label);
        long actual = matrix.actual(label);
        long predicted = matrix.predicted(label);
        return new Scores(ratio(right, predicted), ratio(right, actual), ratio(2 * right, actual + predicted), actual);
    }

    /** Every class counts the same. */
    static <L extends Enum<L>> Scores macroAverage(ConfusionMatrix<L> matrix) {
        return average(matrix, false);
    }

    /** Every class counts by the number of its examples. */
    static <L extends Enum<L>> Scores weightedAverage(ConfusionMatrix<L> matrix) {
        return average(matrix, true);
    }

    /** A quotient, or 0 where both are 0. */
    static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static <L extends Enum<L>> Scores average(ConfusionMatrix<L> matrix, boolean bySupport) {
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        long weights = 0;
        for (L label : matrix.labels()) {
            Scores scores = of(matrix, label);
            long weight = bySupport ? scores.support : 1;
            precision += weight * scores.precision;
            recall += weight * scores.recall;
            f1 += weight * scores.f1;
            weights += weight;
        }
        double divisor = Math.max(weights, 1);
        return new Scores(precision / divisor, recall / divisor, f1 / divisor, matrix.total());
    }
}
