package io.allium.runtime.evaluate;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.Arrays;
import java.util.Locale;

/**
 * How good a regression is on examples it did not train on.
 *
 * @param loss the mean loss of an example
 * @param mae the mean absolute error
 * @param mse the mean squared error
 * @param r2 the coefficient of determination, as <a
 *     href="https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html">scikit-learn</a> defines
 *     it: 1 minus the squared errors over the squared deviations of the actual values from their mean. Where all actual
 *     values are the same it is 1 without an error and else 0; of fewer than two examples it is NaN.
 * @param examples how many examples there are
 */
public record RegressionEvaluation(double loss, double mae, double mse, double r2, int examples) {
    /**
     * Compares predictions with the actual values.
     *
     * @param loss the mean loss of an example
     * @param actual the true value of each example
     * @param predicted the predicted value of each example, as many
     * @throws AlliumException {@link Code#WRONG_LENGTH} if there are more of one than of the other,
     *     {@link Code#EMPTY_DATASET} if there is none
     */
    public static RegressionEvaluation of(double loss, double[] actual, double[] predicted) {
        if (actual.length != predicted.length) {
            throw new AlliumException(
                    Code.WRONG_LENGTH,
                    actual.length + " actual values cannot be compared with " + predicted.length + " predicted ones.");
        }
        if (actual.length == 0) {
            throw new AlliumException(Code.EMPTY_DATASET, "There is no example to evaluate a regression on.");
        }
        double absolute = 0;
        double squared = 0;
        for (int i = 0; i < actual.length; i++) {
            double error = predicted[i] - actual[i];
            absolute += Math.abs(error);
            squared += error * error;
        }
        int n = actual.length;
        return new RegressionEvaluation(loss, absolute / n, squared / n, r2(squared, actual), n);
    }

    /** The root of the mean squared error, in the unit of the values. */
    public double rmse() {
        return Math.sqrt(mse);
    }

    /** The errors in words, for example {@code loss 0.3750 mae 0.5000 rmse 0.6124 r2 0.9486 (4 examples)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "loss %.4f  mae %.4f  rmse %.4f  r2 %.4f  (%,d examples)",
                loss,
                mae,
                rmse(),
                r2,
                examples);
    }

    private static double r2(double squaredErrors, double[] actual) {
        if (actual.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(actual).sum() / actual.length;
        double deviations = Arrays.stream(actual)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        if (deviations == 0) {
            return squaredErrors == 0 ? 1 : 0;
        }
        return 1 - squaredErrors / deviations;
    }
}
