package io.allium.processor.testing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Errors are read with all their lines, warnings are left out. */
class EcjOutputTest {
    @Test
    void readsErrors() {
        Path file = Scratch.directory().resolve("Net.java");
        TextFiles.write(file, "interface Net {\n    @Probe(-3) int layer();\n}\n");
        String output = """
                ----------
                1. WARNING in %1$s (at line 1)
                \tinterface Net {
                \t          ^^^
                The type Net is never used locally
                ----------
                2. ERROR in %1$s (at line 2)
                \t@Probe(-3) int layer();
                \t       ^^
                [OutOfRange] layer: value is -3.
                  Fix: value = 3.
                ----------
                2 problems (1 error, 1 warning)
                """.formatted(file);

        assertThat(EcjOutput.errors(output))
                .containsExactly(
                        new BuildError("Net.java", 2, 12, "[OutOfRange] layer: value is -3.\n  Fix: value = 3."));
    }

    @Test
    void findsNoneInSilence() {
        assertThat(EcjOutput.errors("")).isEmpty();
    }
}
