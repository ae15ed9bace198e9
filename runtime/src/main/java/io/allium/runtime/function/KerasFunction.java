package io.allium.runtime.function;

/**
 * <a href="https://keras.io/api/layers/activations/">Keras's activations</a> that neither oneDNN nor DL4J has as Keras
 * means them.
 */
public enum KerasFunction implements ValueFunction {
    /** {@code scale * x} if positive, else {@code scale * alpha * (exp(x) - 1)} (Klambauer et al., 2017). */
    SELU {
        @Override
        public double value(double x) {
            return x > 0 ? SELU_SCALE * x : SELU_SCALE * SELU_ALPHA * Math.expm1(x);
        }

        @Override
        public double slope(double x) {
            return x < 0 ? SELU_SCALE * SELU_ALPHA * Math.exp(x) : SELU_SCALE;
        }
    },
    /** {@code x / 6 + 1 / 2}, but at least 0 and at most 1. */
    HARD_SIGMOID {
        @Override
        public double value(double x) {
            return clip(x / 6 + 0.5, 0, 1);
        }

        @Override
        public double slope(double x) {
            return x > -3 && x < 3 ? 1.0 / 6 : 0;
        }
    },
    /** {@code x} times {@link #HARD_SIGMOID} (Howard et al., 2019). */
    HARD_SILU {
        @Override
        public double value(double x) {
            return x * HARD_SIGMOID.value(x);
        }

        @Override
        public double slope(double x) {
            return HARD_SIGMOID.value(x) + x * HARD_SIGMOID.slope(x);
        }
    },
    /** {@code (x + 1) / 2}, but at least 0 and at most 1 (Blondel et al., 2019). */
    SPARSE_SIGMOID {
        @Override
        public double value(double x) {
            return clip((x + 1) / 2, 0, 1);
        }

        @Override
        public double slope(double x) {
            return x > -1 && x < 1 ? 0.5 : 0;
        }
    },
    /** {@code -log(1 + exp(-x))}. */
    LOG_SIGMOID {
        @Override
        public double value(double x) {
            return Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
        }

        @Override
        public double slope(double x) {
            return 1 / (1 + Math.exp(x));
        }
    },
    /** {@code x}, but at least -1 and at most 1. */
    HARD_TANH {
        @Override
        public double value(double x) {
            return clip(x, -1, 1);
        }

        @Override
        public double slope(double x) {
            return x >= -1 && x <= 1 ? 1 : 0;
        }
    },
    /** {@code x - tanh(x)}. */
    TANH_SHRINK {
        @Override
        public double value(double x) {
            return x - Math.tanh(x);
        }

        @Override
        public double slope(double x) {
            double tanh = Math.tanh(x);
            return tanh * tanh;
        }
    },
    /** {@code x} if it is further than 0.5 from 0, else 0. */
    HARD_SHRINK {
        @Override
        public double value(double x) {
            return x * slope(x);
        }

        @Override
        public double slope(double x) {
            return Math.abs(x) > SHRINK ? 1 : 0;
        }
    },
    /** {@code x} brought nearer to 0 by 0.5; 0 if it is not that far from it. */
    SOFT_SHRINK {
        @Override
        public double value(double x) {
            return x - clip(x, -SHRINK, SHRINK);
        }

        @Override
        public double slope(double x) {
            return HARD_SHRINK.slope(x);
        }
    },
    /** {@code (x + sqrt(x² + 4)) / 2} (Barron, 2021). */
    SQUAREPLUS {
        @Override
        public double value(double x) {
            double root = Math.sqrt(x * x + 4);
            // For a large negative x the sum would be what rounding leaves.
            return x > 0 ? (x + root) / 2 : 2 / (root - x);
        }

        @Override
        public double slope(double x) {
            return (1 + x / Math.sqrt(x * x + 4)) / 2;
        }
    },
    /** 0 up to -1, {@code x} from 1 on, and {@code (x + 1)² / 4} between. */
    SPARSE_PLUS {
        @Override
        public double value(double x) {
            double half = clip((x + 1) / 2, 0, 1);
            return x > 1 ? x : half * half;
        }

        @Override
        public double slope(double x) {
            return clip((x + 1) / 2, 0, 1);
        }
    },
    /** {@code x / (1 + |x|)}. */
    SOFTSIGN {
        @Override
        public double value(double x) {
            return x / (1 + Math.abs(x));
        }

        @Override
        public double slope(double x) {
            double one = 1 + Math.abs(x);
            return 1 / (one * one);
        }
    };

    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double SELU_SCALE = 1.0507009873554805;
    private static final double SHRINK = 0.5;

    private static double clip(double x, double least, double most) {
        return Math.min(most, Math.max(least, x));
    }
}
