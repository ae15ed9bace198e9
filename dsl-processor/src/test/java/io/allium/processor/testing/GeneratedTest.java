package io.allium.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.processor.testing.probe.Probing;
import org.junit.jupiter.api.Test;

/** Generated sources are compared, and a difference is shown by its lines. */
class GeneratedTest {
    private static Compile net(Compile compile) {
        return Probing.in(compile)
                .source(
                        "app.Net",
                        "package app; @io.allium.processor.testing.probe.Probe interface Net { Missing layer(); }");
    }

    @Test
    void returnsWhatAllCompilersAgreeOn() {
        assertThat(Generated.sameOnEveryCompiler(GeneratedTest::net))
                .hasEntrySatisfying("app.NetProbe", text -> assertThat(text).contains("3×3, by any"));
    }

    @Test
    void showsTheLinesThatDiffer() {
        assertThatThrownBy(() ->
                        Generated.sameOnEveryCompiler(compile -> net(compile).options("-Aprobe.fickle=on")))
                .hasMessageContaining("app/NetProbe.java by ECJ")
                .hasMessageContaining("by JavacProcessingEnvironment")
                .hasMessageContaining("by BatchProcessingEnvImpl");
    }
}
