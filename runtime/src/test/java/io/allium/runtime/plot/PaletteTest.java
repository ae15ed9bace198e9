package io.allium.runtime.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void tintsFromWhiteToTheColour() {
        assertThat(Palette.tint(Palette.BLUE, 0)).isEqualTo(Color.WHITE);
        assertThat(Palette.tint(Palette.BLUE, 1)).isEqualTo(Palette.BLUE);
        assertThat(Palette.tint(new Color(0, 100, 200), 0.5)).isEqualTo(new Color(128, 178, 228));
    }

    @Test
    void writesLightOnDarkAndDarkOnLight() {
        assertThat(Palette.readableOn(Palette.BLUE)).isEqualTo(Color.WHITE);
        assertThat(Palette.readableOn(Color.WHITE)).isEqualTo(Palette.TEXT);
    }
}
