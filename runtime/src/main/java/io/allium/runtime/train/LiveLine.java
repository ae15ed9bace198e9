package io.allium.runtime.train;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws every line over the one before it, in the last line of a terminal. */
final class LiveLine implements ProgressBarConsumer {
    private final PrintStream out;
    private final Screen screen;
    private int drawn;

    LiveLine(PrintStream out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    /** One column less than there are: a terminal would wrap after the last. */
    @Override
    public int getMaxRenderedLength() {
        return Math.max(1, screen.width() - 1);
    }

    @Override
    public void accept(String line) {
        int leftover = Math.min(drawn, getMaxRenderedLength()) - line.length();
        out.print("\r" + line + " ".repeat(Math.max(0, leftover)));
        out.flush();
        drawn = line.length();
    }

    @Override
    public void clear() {
        accept("");
        out.print("\r");
        out.flush();
    }

    @Override
    public void close() {}
}
