package io.allium.processor.testing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An application that uses the packaged artifacts builds, and one mistake in it is one error at its place. */
class OutsideAppIT {
    private static OutsideApp app(String layers) {
        return new OutsideApp(Artifact.of("dsl-annotations"), Artifact.of("dsl-model"))
                .source("app.Net", """
                        package app;

                        import io.allium.Tensor;

                        interface Net {
                          %s
                        }
                        """.formatted(layers));
    }

    private static void isOneErrorAt(int column, BuildResult result) {
        assertThat(result.success()).isFalse();
        assertThat(result.errors()).as(result.output()).hasSize(1);
        BuildError error = result.errors().get(0);
        assertThat(error.file()).isEqualTo("Net.java");
        assertThat(error.line()).isEqualTo(6);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.message()).contains("Tensr");
    }

    private static void isGood(BuildResult result) {
        assertThat(result.success()).as(result.output()).isTrue();
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void buildsWithMaven() {
        isGood(app("Tensor layer();").maven());
    }

    @Test
    void hasOneErrorWithMaven() {
        isOneErrorAt(3, app("Tensr layer();").maven());
    }

    @Test
    void buildsWithEclipsesCompiler() {
        isGood(app("Tensor layer();").ecj());
    }

    @Test
    void hasOneErrorWithEclipsesCompiler() {
        isOneErrorAt(3, app("Tensr layer();").ecj());
    }
}
