package io.allium.runtime.train;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarRenderer;

/** A line that is redrawn a few times a second until it is closed, and then is gone. */
final class LiveBar implements AutoCloseable {
    private static final int REDRAW_MILLIS = 200;

    private final LiveLine line;
    private final ProgressBar bar;

    /**
     * Draws from now on.
     *
     * @param line where
     * @param renderer what
     * @param total how much there is to do
     * @param done how much of it is done
     * @param elapsed how long that took
     */
    LiveBar(LiveLine line, ProgressBarRenderer renderer, long total, long done, Duration elapsed) {
        this.line = line;
        this.bar = new ProgressBarBuilder()
                .setInitialMax(total)
                .startsFrom(done, elapsed)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .continuousUpdate()
                .setRenderer(renderer)
                .setConsumer(line)
                .build();
    }

    void stepTo(long done) {
        bar.stepTo(done);
    }

    /** Waits until nothing is drawn any more. */
    @Override
    public void close() {
        // The bar's own close would swallow an interrupt, and then not wait.
        boolean interrupted = Thread.interrupted();
        bar.close();
        // The bar itself would not clear the line if it is closed before it first drew it.
        line.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
