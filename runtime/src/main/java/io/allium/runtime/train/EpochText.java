package io.allium.runtime.train;

import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Words for the epochs of one training. */
final class EpochText {
    private static final double NANOS_PER_SECOND = 1e9;

    private final int epochs;
    private final LongSupplier nanoClock;
    private final long started;
    private int finished;

    EpochText(int epochs, LongSupplier nanoClock) {
        this.epochs = epochs;
        this.nanoClock = nanoClock;
        this.started = nanoClock.getAsLong();
    }

    /** For example {@code 3/10}, as wide for every epoch. */
    String number(int epoch) {
        String last = "" + epochs;
        String number = "" + epoch;
        return " ".repeat(Math.max(0, last.length() - number.length())) + number + "/" + last;
    }

    /**
     * The line of an epoch that is done. To be asked once an epoch, since what is left depends on what was done.
     *
     * @param width where it is longer than this, what a live line has told before is left out
     */
    String finished(EpochResult result, int width) {
        finished++;
        String head = "epoch " + number(result.epoch());
        String time = "  " + NumberText.duration(result.seconds());
        String speed = result.seconds() > 0 ? "  " + NumberText.speed(result.examplesPerSecond()) : "";
        String metrics = "  " + result;
        String left = left(epochs - result.epoch());
        return Stream.of(head + time + speed + metrics + left, head + time + speed + metrics, head + time + metrics)
                .filter(line -> line.length() <= width)
                .findFirst()
                .orElse(head + metrics);
    }

    private String left(int remaining) {
        if (remaining <= 0) {
            return "";
        }
        double mean = (nanoClock.getAsLong() - started) / NANOS_PER_SECOND / finished;
        return "  (" + NumberText.roughDuration(mean * remaining) + " left)";
    }

    /** The line of an epoch that an exception ended. */
    String failed(int epoch, int steps) {
        return "epoch " + number(epoch) + "  failed after " + steps + (steps == 1 ? " step" : " steps");
    }
}
