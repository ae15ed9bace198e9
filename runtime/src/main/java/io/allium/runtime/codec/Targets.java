package io.allium.runtime.codec;

import io.allium.model.Objective.Link;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;

/** The kinds of target. */
public final class Targets {
    private Targets() {}

    /** One label out of several, an output each; the metric is accuracy. */
    public static <L extends Enum<L>> TargetCodec<L> label() {
        return new Label<>(false);
    }

    /** One label out of two, one output for the second; the metric is accuracy. */
    public static <L extends Enum<L>> TargetCodec<L> yesOrNo() {
        return new Label<>(true);
    }

    /**
     * One number; the metric is the mean absolute error.
     *
     * @param link what the network's own last activation is
     */
    public static TargetCodec<Double> number(Link link) {
        return new OneNumber(new Numbers(1, link));
    }

    /**
     * As many numbers as the network has outputs; the metric is the mean absolute error.
     *
     * @param width how many
     * @param link what the network's own last activation is
     */
    public static TargetCodec<float[]> numbers(int width, Link link) {
        return new Numbers(width, link);
    }

    private record Label<L extends Enum<L>>(boolean oneOutput) implements TargetCodec<L> {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public void encode(L label, float[] into, int offset) {
            into[offset] = label.ordinal();
        }

        @Override
        public String metric() {
            return "accuracy";
        }

        @Override
        public double score(float[] outputs, int at, int count, float[] targets, int targetAt) {
            return Outputs.label(oneOutput, outputs, at, count) == (int) targets[targetAt] ? 1 : 0;
        }
    }

    private record OneNumber(Numbers one) implements TargetCodec<Double> {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public void encode(Double target, float[] into, int offset) {
            into[offset] = Numbers.finite(target);
        }

        @Override
        public String metric() {
            return one.metric();
        }

        @Override
        public double score(float[] outputs, int at, int count, float[] targets, int targetAt) {
            return one.score(outputs, at, count, targets, targetAt);
        }
    }

    private record Numbers(int width, Link link) implements TargetCodec<float[]> {
        @Override
        public void encode(float[] target, float[] into, int offset) {
            if (target.length != width) {
                throw new AlliumException(
                        Code.WRONG_INPUT_SHAPE,
                        "The target has %d numbers, and the network has %d outputs.".formatted(target.length, width));
            }
            for (int i = 0; i < width; i++) {
                into[offset + i] = finite(target[i]);
            }
        }

        private static float finite(double value) {
            float rounded = (float) value;
            if (!Float.isFinite(rounded)) {
                String why = Double.isFinite(value) ? ", which is too large for a 32-bit float" : "";
                throw new AlliumException(
                        Code.NOT_FINITE, "A target is " + value + why + ". Replace it, or leave the example out.");
            }
            return rounded;
        }

        @Override
        public String metric() {
            return "mae";
        }

        @Override
        public double score(float[] outputs, int at, int count, float[] targets, int targetAt) {
            float[] own = Outputs.linked(link, outputs, at, count);
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += Math.abs(own[i] - targets[targetAt + i]);
            }
            return sum / count;
        }
    }
}
