package io.allium.runtime.kernel;

/**
 * What is made of the values at the same place of several arrays, as <a
 * href="https://keras.io/api/layers/merging_layers/">Keras's merging layers</a> make it.
 */
public enum MergeOperator {
    /** Their sum. */
    ADD {
        @Override
        void accumulate(double[] merged, double[] next, int count) {
            for (int i = 0; i < count; i++) {
                merged[i] += next[i];
            }
        }

        @Override
        void differentiate(double[][] inputs, int input, double[] gradient, int count) {
            // The slope is 1.
        }
    },
    /** The first less the second. */
    SUBTRACT {
        @Override
        void accumulate(double[] merged, double[] next, int count) {
            for (int i = 0; i < count; i++) {
                merged[i] -= next[i];
            }
        }

        @Override
        void differentiate(double[][] inputs, int input, double[] gradient, int count) {
            if (input > 0) {
                scale(gradient, -1, count);
            }
        }
    },
    /** Their product. */
    MULTIPLY {
        @Override
        void accumulate(double[] merged, double[] next, int count) {
            for (int i = 0; i < count; i++) {
                merged[i] *= next[i];
            }
        }

        @Override
        void differentiate(double[][] inputs, int input, double[] gradient, int count) {
            for (int other = 0; other < inputs.length; other++) {
                if (other != input) {
                    accumulate(gradient, inputs[other], count);
                }
            }
        }

        @Override
        boolean slopeDependsOnInputs() {
            return true;
        }
    },
    /** Their mean. */
    AVERAGE {
        @Override
        void accumulate(double[] merged, double[] next, int count) {
            ADD.accumulate(merged, next, count);
        }

        @Override
        void finish(double[] merged, int inputs, int count) {
            scale(merged, 1.0 / inputs, count);
        }

        @Override
        void differentiate(double[][] inputs, int input, double[] gradient, int count) {
            scale(gradient, 1.0 / inputs.length, count);
        }
    },
    /** The largest; its gradient goes to the first of the largest. */
    MAXIMUM {
        @Override
        void accumulate(double[] merged, double[] next, int count) {
            for (int i = 0; i < count; i++) {
                merged[i] = Math.max(merged[i], next[i]);
            }
        }

        @Override
        void differentiate(double[][] inputs, int input, double[] gradient, int count) {
            keepWinners(inputs, input, 1, gradient, count);
        }

        @Override
        boolean slopeDependsOnInputs() {
            return true;
        }
    },
    /** The smallest; its gradient goes to the first of the smallest. */
    MINIMUM {
        @Override
        void accumulate(double[] merged, double[] next, int count) {
            for (int i = 0; i < count; i++) {
                merged[i] = Math.min(merged[i], next[i]);
            }
        }

        @Override
        void differentiate(double[][] inputs, int input, double[] gradient, int count) {
            keepWinners(inputs, input, -1, gradient, count);
        }

        @Override
        boolean slopeDependsOnInputs() {
            return true;
        }
    };

    /** Merges the next input into what has been made of those before. */
    abstract void accumulate(double[] merged, double[] next, int count);

    /** What is left to do when all inputs are merged. */
    void finish(double[] merged, int inputs, int count) {}

    /**
     * Turns the gradient of the output into that of an input, in place.
     *
     * @param inputs their values, if the slope {@linkplain #slopeDependsOnInputs depends} on them; as many in any case
     * @param input which one
     */
    abstract void differentiate(double[][] inputs, int input, double[] gradient, int count);

    /** Whether the backward pass looks at the inputs. */
    boolean slopeDependsOnInputs() {
        return false;
    }

    private static void scale(double[] values, double factor, int count) {
        for (int i = 0; i < count; i++) {
            values[i] *= factor;
        }
    }

    /** Leaves the gradient where an input, times the sign, is the first of the largest; else it becomes 0. */
    private static void keepWinners(double[][] inputs, int input, int sign, double[] gradient, int count) {
        double[] mine = inputs[input];
        for (int other = 0; other < inputs.length; other++) {
            double[] theirs = inputs[other];
            for (int i = 0; i < count; i++) {
                double lead = sign * (mine[i] - theirs[i]);
                boolean wins = other < input ? lead > 0 : lead >= 0;
                gradient[i] = wins ? gradient[i] : 0;
            }
        }
    }
}
