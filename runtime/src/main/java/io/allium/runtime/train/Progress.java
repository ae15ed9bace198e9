package io.allium.runtime.train;

import java.io.PrintStream;

/**
 * What a training tells while it runs. A training calls {@link #trainingStarted} once, for each epoch
 * {@link #epochStarted}, {@link #stepFinished} after each step and {@link #epochFinished}, and in the end either
 * {@link #trainingFinished} or {@link #trainingFailed}; all from one thread. Every method does nothing unless it is
 * overridden, and must be quick: the training waits for it.
 */
public interface Progress {
    /**
     * A training begins.
     *
     * @param epochs how many epochs it will take at most
     * @param stepsPerEpoch how many steps, one a batch, an epoch has
     * @param examplesPerEpoch how many examples an epoch trains on
     */
    default void trainingStarted(int epochs, int stepsPerEpoch, int examplesPerEpoch) {}

    /**
     * An epoch begins.
     *
     * @param epoch its number, from 1
     */
    default void epochStarted(int epoch) {}

    /**
     * A step is done.
     *
     * @param step its number in the epoch, from 1
     * @param examples how many examples its batch had
     * @param loss their mean loss
     */
    default void stepFinished(int step, int examples, double loss) {}

    /**
     * An epoch is done, validation included.
     *
     * @param result what it gave
     */
    default void epochFinished(EpochResult result) {}

    /**
     * The training is done.
     *
     * @param history what it gave, epoch by epoch
     */
    default void trainingFinished(History history) {}

    /** The training ends with an exception, which its caller gets. */
    default void trainingFailed() {}

    /** {@linkplain #bars Bars} on {@link System#out} if that is a terminal, else {@linkplain #lines lines}. */
    static Progress standard() {
        return Screen.isTerminal() ? bars(System.out) : lines(System.out);
    }

    /**
     * One live line an epoch: how far it is, the time left, the mean loss so far, the speed. It is redrawn a few times
     * a second by a daemon thread of its own, and gives way to the line of {@link #lines} when the epoch is done. An
     * epoch that takes no time to speak of has no live line.
     *
     * @param out a stream that ends in a terminal
     */
    static Progress bars(PrintStream out) {
        return new BarProgress(out, Screen::open, System::nanoTime);
    }

    /**
     * One plain line an epoch, in ASCII: time and speed of its training steps, its metrics, and how long the epochs to
     * come will take.
     *
     * @param out any stream
     */
    static Progress lines(PrintStream out) {
        return new LineProgress(out, System::nanoTime);
    }

    /** Nothing at all. */
    static Progress none() {
        return new Progress() {};
    }
}
