package io.allium.runtime.train;

import static io.allium.runtime.train.Epochs.epoch;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long nanos;
    private final Progress progress =
            new LineProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> nanos);

    @Test
    void tellsEachEpochOnALine() {
        progress.trainingStarted(10, 157, 5000);
        train(1, 10);
        train(2, 6);

        assertThat(printed()).isEqualTo("""
                        epoch  1/10  4.1 s  1,220 examples/s  loss 1.2500  accuracy 0.5000  (1 min 30 s left)
                        epoch  2/10  4.1 s  1,220 examples/s  loss 1.2500  accuracy 0.5000  (1 min 04 s left)
                        """);
    }

    @Test
    void theLastEpochLeavesNothing() {
        progress.trainingStarted(1, 157, 5000);
        train(1, 10);
        progress.trainingFinished(History.empty());

        assertThat(printed()).isEqualTo("epoch 1/1  4.1 s  1,220 examples/s  loss 1.2500  accuracy 0.5000\n");
    }

    @Test
    void tellsWhereATrainingFailed() {
        progress.trainingStarted(3, 157, 5000);
        progress.epochStarted(1);
        progress.stepFinished(1, 32, 2.3);
        progress.trainingFailed();

        assertThat(printed()).isEqualTo("epoch 1/3  failed after 1 step\n");
    }

    @Test
    void saysNothingOfAFailureBetweenEpochs() {
        progress.trainingStarted(3, 157, 5000);
        progress.trainingFailed();

        assertThat(printed()).isEmpty();
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            progress.trainingStarted(1, 157, 5000);
            train(1, 10);
            assertThat(printed()).contains("4.1 s  1,220 examples/s  loss 1.2500");
        } finally {
            Locale.setDefault(before);
        }
    }

    private void train(int number, int seconds) {
        progress.epochStarted(number);
        progress.stepFinished(1, 32, 2.3);
        nanos += TimeUnit.SECONDS.toNanos(seconds);
        progress.epochFinished(epoch(number, 1.25, 0.5));
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
