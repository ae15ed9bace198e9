package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.Fork.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model does when native memory is scarce. */
class LittleMemoryTest {
    @TempDir
    private Path directory;

    /** Deeplearning4j would leave a report in the working directory. */
    @Test
    void largeBatchesAreRefusedAndSmallOnesWork() throws Exception {
        Outcome outcome = new Fork(LittleMemory.class)
                .option("-Dorg.bytedeco.javacpp.maxbytes=16m")
                .in(directory)
                .run();

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(directory).isEmptyDirectory();
    }
}
