package io.allium.runtime.train;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One plain line an epoch. */
final class LineProgress implements Progress {
    private final PrintStream out;
    private final LongSupplier nanoClock;
    private EpochText text;
    private int epoch;
    private int steps;

    LineProgress(PrintStream out, LongSupplier nanoClock) {
        this.out = out;
        this.nanoClock = nanoClock;
        this.text = new EpochText(1, nanoClock);
    }

    @Override
    public void trainingStarted(int epochs, int stepsPerEpoch, int examplesPerEpoch) {
        text = new EpochText(epochs, nanoClock);
        epoch = 0;
    }

    @Override
    public void epochStarted(int number) {
        epoch = number;
        steps = 0;
    }

    @Override
    public void stepFinished(int step, int examples, double loss) {
        steps = step;
    }

    @Override
    public void epochFinished(EpochResult result) {
        out.println(text.finished(result, Integer.MAX_VALUE));
        epoch = 0;
    }

    @Override
    public void trainingFailed() {
        if (epoch > 0) {
            out.println(text.failed(epoch, steps));
        }
    }
}
