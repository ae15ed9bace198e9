package io.allium.processor.testing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An application that uses packaged artifacts builds, and one mistake in it is one error at its place. */
class OutsideAppIT {
    private static final Artifact PROBE = ProbeArtifact.create();
    private static final List<Artifact> PACKAGED =
            List.of(PROBE, Artifact.of("dsl-annotations"), Artifact.of("dsl-model"), Artifact.of("dsl-processor"));
    private static final String MESSAGE =
            "[OutOfRange] layer: value is -3.\n    It must be 0 or more.\n  Fix: value = 3.";

    private static OutsideApp app(String member) {
        return OutsideApp.of(PROBE, PACKAGED.toArray(Artifact[]::new))
                .source("app.Net", """
                        package app;

                        import io.allium.Tensor;
                        import io.allium.processor.testing.probe.Probe;

                        @Probe
                        public interface Net {
                          @Probe(%s) Tensor layer();
                        }
                        """.formatted(member))
                .source("app.Main", """
                        package app;

                        public class Main {
                          public static void main(String[] arguments) {
                            NetProbe.use();
                          }
                        }
                        """);
    }

    private static void isGood(BuildResult result) {
        assertThat(result.success()).as(result.output()).isTrue();
        assertThat(result.errors()).isEmpty();
    }

    private static void isOneError(BuildResult result, String message) {
        assertThat(result.success()).isFalse();
        assertThat(result.errors()).as(result.output()).containsExactly(new BuildError("Net.java", 8, 10, message));
    }

    @Test
    void buildsWithMaven() {
        isGood(app("3").maven(new FreshRepository(PACKAGED)));
    }

    @Test
    void hasOneErrorWithMaven() {
        isOneError(app("-3").maven(new FreshRepository(PACKAGED)), MESSAGE);
    }

    @Test
    void buildsWithEclipsesCompiler() {
        isGood(app("3").ecj());
    }

    @Test
    void hasOneErrorWithEclipsesCompiler() {
        isOneError(app("-3").ecj(), MESSAGE);
    }
}
