package io.allium.samples.cifar10;

import io.allium.runtime.data.DownloadProgress;
import java.io.PrintStream;

/** Tells of a download in tenths: a short line each. */
final class Percent implements DownloadProgress {
    private static final int STEP = 10;

    private final PrintStream out;
    private long told;

    Percent(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(long received, long total) {
        long tenths = 100 * received / total / STEP * STEP;
        if (tenths > told) {
            told = tenths;
            out.printf("%d %% of %d MB%n", tenths, total / 1_000_000);
        }
    }
}
