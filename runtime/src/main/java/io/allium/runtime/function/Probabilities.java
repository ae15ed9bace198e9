package io.allium.runtime.function;

import java.util.Arrays;

/** Functions that make probabilities of numbers: they are at least 0 and add up to 1. */
public enum Probabilities {
    /** {@code exp(x) / sum(exp(x))}. */
    SOFTMAX {
        @Override
        void forward(double[] x, double[] y) {
            double largest = Arrays.stream(x).max().orElseThrow();
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                y[i] = Math.exp(x[i] - largest);
                sum += y[i];
            }
            for (int i = 0; i < x.length; i++) {
                y[i] /= sum;
            }
        }

        @Override
        void backward(double[] y, double[] gradient) {
            double mean = 0;
            for (int i = 0; i < y.length; i++) {
                mean += y[i] * gradient[i];
            }
            for (int i = 0; i < y.length; i++) {
                gradient[i] = y[i] * (gradient[i] - mean);
            }
        }
    },
    /** The nearest point of the simplex, {@code max(x - τ, 0)} (Martins and Astudillo, 2016). */
    SPARSEMAX {
        @Override
        void forward(double[] x, double[] y) {
            double threshold = threshold(x);
            for (int i = 0; i < x.length; i++) {
                y[i] = Math.max(x[i] - threshold, 0);
            }
        }

        @Override
        void backward(double[] y, double[] gradient) {
            double sum = 0;
            int support = 0;
            for (int i = 0; i < y.length; i++) {
                if (y[i] > 0) {
                    sum += gradient[i];
                    support++;
                }
            }
            for (int i = 0; i < y.length; i++) {
                gradient[i] = y[i] > 0 ? gradient[i] - sum / support : 0;
            }
        }
    };

    /**
     * The function.
     *
     * @param x the numbers; not changed
     * @param y to be filled
     */
    abstract void forward(double[] x, double[] y);

    /**
     * Replaces the gradient by what the function gives by that by what it reads.
     *
     * @param y what the function gave
     * @param gradient to be replaced
     */
    abstract void backward(double[] y, double[] gradient);

    /** The τ for which what exceeds it adds up to 1. */
    private static double threshold(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double threshold = 0;
        for (int count = 1; count <= sorted.length; count++) {
            double next = sorted[sorted.length - count];
            sum += next;
            double candidate = (sum - 1) / count;
            if (next <= candidate) {
                break;
            }
            threshold = candidate;
        }
        return threshold;
    }
}
