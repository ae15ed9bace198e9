package io.allium.processor.testing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Errors are read once each, with all their lines. */
class MavenOutputTest {
    private static final String OUTPUT = """
            [INFO] --- compiler:3.14.1:compile (default-compile) @ app ---
            [INFO] -------------------------------------------------------------
            [ERROR] COMPILATION ERROR :\s
            [INFO] -------------------------------------------------------------
            [ERROR] /home/me/app/src/main/java/app/Net.java:[14,40] [KernelTooLarge] conv3: too large.
                  image 32×32×3
                Fix: kernelSize = 5.
            [ERROR] /home/me/app/src/main/java/app/Main.java:[3,9] cannot find symbol
              symbol:   class Missing
              location: class app.Main
            [INFO] 2 errors\s
            [INFO] -------------------------------------------------------------
            [ERROR] Failed to execute goal compile on project app: Compilation failure: Compilation failure:\s
            [ERROR] /home/me/app/src/main/java/app/Net.java:[14,40] [KernelTooLarge] conv3: too large.
            """;

    @Test
    void readsEveryErrorOnce() {
        assertThat(MavenOutput.errors(OUTPUT))
                .containsExactly(
                        new BuildError(
                                "Net.java",
                                14,
                                40,
                                "[KernelTooLarge] conv3: too large.\n    image 32×32×3\n  Fix: kernelSize = 5."),
                        new BuildError(
                                "Main.java",
                                3,
                                9,
                                "cannot find symbol\nsymbol:   class Missing\nlocation: class app.Main"));
    }

    @Test
    void findsNoneInAGoodBuild() {
        assertThat(MavenOutput.errors("[INFO] BUILD SUCCESS\n")).isEmpty();
    }

    @Test
    void findsThePathsOfTheCompiler() {
        String output = """
                [DEBUG] Command line options:
                [DEBUG] -d /my app/classes -classpath /my app/classes:/a-b.jar: -sourcepath /src: -processorpath /p.jar: -g
                """;

        assertThat(MavenOutput.paths(output)).isEqualTo(new CompilerPaths("/my app/classes:/a-b.jar:", "/p.jar:"));
    }
}
