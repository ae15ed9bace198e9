package io.allium.runtime.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text LONG = Text.of("a caption that is long", Text.REGULAR);

    @Test
    void fitsWhatHasRoom() {
        assertThat(LONG.fit(1000)).isEqualTo(LONG);
        assertThat(Text.of("", Text.REGULAR).fit(10).width()).isZero();
    }

    @Test
    void cutsWhatHasNone() {
        Text cut = LONG.fit(80);

        assertThat(cut.width()).isLessThanOrEqualTo(80).isGreaterThan(50);
        assertThat(cut.words()).startsWith("a capti").endsWith("…");
    }
}
