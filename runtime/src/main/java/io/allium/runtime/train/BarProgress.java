package io.allium.runtime.train;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** One live line an epoch, which gives way to a plain one. */
final class BarProgress implements Progress {
    /** An epoch shorter than this has no live line: it would only flicker. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final PrintStream out;
    private final Supplier<Screen> screens;
    private final LongSupplier nanoClock;
    private EpochText text;
    private int examplesPerEpoch;
    private int epoch;
    private long epochStarted;
    private int steps;
    private long examples;
    private double lossSum;
    private volatile double meanLoss;
    private @Nullable Screen screen;
    private @Nullable LiveBar bar;

    BarProgress(PrintStream out, Supplier<Screen> screens, LongSupplier nanoClock) {
        this.out = out;
        this.screens = screens;
        this.nanoClock = nanoClock;
        this.text = new EpochText(1, nanoClock);
    }

    @Override
    public void trainingStarted(int epochs, int stepsPerEpoch, int examplesOfAnEpoch) {
        text = new EpochText(epochs, nanoClock);
        examplesPerEpoch = examplesOfAnEpoch;
        closeScreen();
        screen = screens.get();
        epoch = 0;
    }

    @Override
    public void epochStarted(int number) {
        epoch = number;
        epochStarted = nanoClock.getAsLong();
        steps = 0;
        examples = 0;
        lossSum = 0;
    }

    @Override
    public void stepFinished(int step, int examplesOfStep, double loss) {
        steps = step;
        examples += examplesOfStep;
        lossSum += loss * examplesOfStep;
        meanLoss = lossSum / examples;
        if (bar != null) {
            bar.stepTo(examples);
            return;
        }
        Duration elapsed = Duration.ofNanos(nanoClock.getAsLong() - epochStarted);
        if (screen != null && elapsed.compareTo(PATIENCE) >= 0) {
            bar = openBar(screen, elapsed);
        }
    }

    @Override
    public void epochFinished(EpochResult result) {
        closeBar();
        out.println(text.finished(result, screen == null ? Integer.MAX_VALUE : screen.width()));
        epoch = 0;
    }

    @Override
    public void trainingFinished(History history) {
        closeScreen();
    }

    @Override
    public void trainingFailed() {
        closeBar();
        if (epoch > 0) {
            out.println(text.failed(epoch, steps));
        }
        closeScreen();
    }

    private LiveBar openBar(Screen on, Duration elapsed) {
        String number = text.number(epoch);
        return new LiveBar(
                new LiveLine(out, on),
                (state, width) -> line(number, state).fit(width),
                examplesPerEpoch,
                examples,
                elapsed);
    }

    private BarLine line(String number, ProgressState state) {
        double seconds = state.getTotalElapsed().toMillis() / 1e3;
        return new BarLine(number, state.getCurrent(), state.getMax(), seconds, meanLoss);
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private void closeScreen() {
        if (screen != null) {
            screen.close();
            screen = null;
        }
    }
}
