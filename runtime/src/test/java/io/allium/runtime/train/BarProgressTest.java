package io.allium.runtime.train;

import static io.allium.runtime.train.Epochs.epoch;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The clock stands still unless a test moves it; the live line itself is drawn by another thread. */
class BarProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long nanos;
    private boolean closed;

    @Test
    void theLiveLineGivesWayToThePlainOne() {
        Progress progress = bars(60);
        progress.trainingStarted(2, 2, 64);
        progress.epochStarted(1);
        step(progress, 1, 1.0);
        step(progress, 2, 2.0);
        progress.epochFinished(epoch(1, 1.5, 0.5));

        assertThat(printed()).contains("1/2  100%  [==================]  loss 1.5000");
        assertThat(seen()).containsExactly("epoch 1/2  4.1 s  loss 1.5000  accuracy 0.5000");
    }

    @Test
    void aShortEpochHasNoLiveLine() {
        Progress progress = bars(80);
        progress.trainingStarted(1, 1, 32);
        progress.epochStarted(1);
        progress.stepFinished(1, 32, 1.0);
        progress.epochFinished(epoch(1, 1.5));

        assertThat(printed()).doesNotContain("\r").endsWith("loss 1.5000\n");
    }

    @Test
    void aFailureLeavesACleanLineAndLetsTheTerminalGo() {
        Progress progress = bars(80);
        progress.trainingStarted(2, 3, 96);
        progress.epochStarted(1);
        step(progress, 1, 1.0);
        step(progress, 2, Double.NaN);
        progress.trainingFailed();

        assertThat(seen()).containsExactly("epoch 1/2  failed after 2 steps");
        assertThat(closed).isTrue();
    }

    @Test
    void anInterruptStaysAndDisturbsNothing() {
        Progress progress = bars(80);
        progress.trainingStarted(1, 3, 96);
        progress.epochStarted(1);
        step(progress, 1, 1.0);
        Thread.currentThread().interrupt();
        progress.trainingFailed();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen()).containsExactly("epoch 1/1  failed after 1 step");
    }

    @Test
    void theTerminalIsLetGoInTheEnd() {
        Progress progress = bars(80);
        progress.trainingStarted(1, 1, 32);
        assertThat(closed).isFalse();
        progress.trainingFinished(History.empty());
        assertThat(closed).isTrue();
    }

    private Progress bars(int width) {
        Screen screen = new Screen() {
            @Override
            public int width() {
                return width;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
        return new BarProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> screen, () -> nanos);
    }

    private void step(Progress progress, int number, double loss) {
        nanos += TimeUnit.SECONDS.toNanos(1);
        progress.stepFinished(number, 32, loss);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** What stands on the screen: a carriage return goes back to the start of a line, and what follows covers it. */
    private List<String> seen() {
        List<String> lines = new ArrayList<>();
        for (String line : printed().split("\n", -1)) {
            StringBuilder cells = new StringBuilder();
            for (String layer : line.split("\r", -1)) {
                cells.replace(0, Math.min(layer.length(), cells.length()), layer);
            }
            if (!cells.toString().isBlank()) {
                lines.add(cells.toString().stripTrailing());
            }
        }
        return lines;
    }
}
