package io.allium.processor.testing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The project that users begin with builds and runs, and one mistake in it is one error at its place. */
class StarterIT {
    private static final PackagedRepository REPOSITORY = new PackagedRepository();
    private static final CompilerPaths PATHS = OutsideApp.starter().paths(REPOSITORY);
    private static final Pattern ANSWER = Pattern.compile("(?m)^([01] xor [01]: [A-Z]+) [01]\\.\\d\\d$");

    @Test
    void runs() {
        learns(OutsideApp.starter().maven(REPOSITORY, "--quiet", "compile", "exec:java"));
    }

    /** The options that the user guide gives for newer Javas keep these from warning. */
    @Test
    void runsOnJava25() {
        learns(OutsideApp.starter()
                .maven(
                        REPOSITORY,
                        "--quiet",
                        "compile",
                        "exec:exec",
                        "-Dexec.executable=" + Java25.install(),
                        "-Dexec.args=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                                + " -classpath %classpath example.App"));
    }

    @Test
    void compilesWithEclipsesCompiler() {
        isGood(OutsideApp.starter().ecj(PATHS));
    }

    @ParameterizedTest
    @EnumSource
    void hasOneError(Mistake mistake) {
        OutsideApp app = OutsideApp.starter();
        Path file = app.file("example.Xor");
        app.replace(file, mistake.before(), mistake.after());

        isOneError(app.maven(REPOSITORY, "compile"), at(file, mistake, mistake.javac()));
        isOneError(app.ecj(PATHS), at(file, mistake, mistake.ecj()));
    }

    private static void learns(BuildResult result) {
        assertThat(result.success()).as(result.output()).isTrue();
        assertThat(ANSWER.matcher(result.output()).results())
                .extracting(answer -> answer.group(1))
                .as(result.output())
                .containsExactly("0 xor 0: NO", "0 xor 1: YES", "1 xor 0: YES", "1 xor 1: NO");
        assertThat(result.output()).doesNotContainIgnoringCase("warn", "slf4j");
    }

    private static void isGood(BuildResult result) {
        assertThat(result.success()).as(result.output()).isTrue();
        assertThat(result.errors()).isEmpty();
    }

    private static void isOneError(BuildResult result, BuildError error) {
        assertThat(result.success()).isFalse();
        assertThat(result.errors()).as(result.output()).containsExactly(error);
    }

    private static BuildError at(Path file, Mistake mistake, String marked) {
        List<String> lines = TextFiles.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).indexOf(mistake.after());
            if (start >= 0) {
                int column = start + mistake.after().indexOf(marked) + 1;
                return new BuildError(TextFiles.simpleName(file), i + 1, column, mistake.message());
            }
        }
        throw new AssertionError(mistake.after());
    }
}
