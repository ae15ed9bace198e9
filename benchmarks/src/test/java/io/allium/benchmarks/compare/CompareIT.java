package io.allium.benchmarks.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code benchmarks/compare} on what this build has compiled, without the peers, which are large. */
class CompareIT {
    private static final boolean REQUIRED = Boolean.getBoolean("tools.required");

    @BeforeEach
    void needsPython() throws IOException, InterruptedException {
        assumeTrue(REQUIRED || exists("python3"), "there is no python3");
    }

    @Test
    void measuresAlliumAlone() throws IOException, InterruptedException {
        Result result = compare("--quick", "--no-build", "--peers", "none", "--only", "train-32,step-32");

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output())
                .containsPattern("(?m)^training, batch 32 +[\\d,.]+ \\([\\d,.]+–[\\d,.]+\\) +pictures/s$")
                .containsPattern("(?m)^fit with everything has \\d\\.\\d\\d of the speed of Allium's bare steps\\.$");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --only nothing             | There is no row 'nothing'.
            --peers nobody             | There is no peer 'nobody'.
            --rounds 0                 | --rounds is 0; it must be at least 1.
            --data /nowhere            | /nowhere is not a directory.
            --data src                 | src/data_batch_1.bin is not there.
            """)
    void saysWhatIsWrong(String arguments, String message) throws IOException, InterruptedException {
        Result result = compare(arguments.split(" "));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().strip()).startsWith("compare: " + message).doesNotContain("\n");
    }

    /** How a program ended, and what it printed, errors included. */
    private record Result(int exitCode, String output) {}

    private static Result compare(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("./compare"), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PYTHONUTF8", "1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static boolean exists(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
