package io.allium.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.runtime.AlliumException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureWriterTest {
    private final float[] target = new float[6];
    private final FeatureWriter out = new FeatureWriter(target, 1);

    @Test
    void writesOneAfterAnother() {
        out.number("height", 0.1);
        out.flag("alive", true);
        out.flag("tall", false);

        assertThat(target).containsExactly(0, 0.1f, 1, 0, 0, 0);
        assertThat(out.position()).isEqualTo(4);
    }

    @Test
    void writesAOneHotOverWhatWasThere() {
        Arrays.fill(target, 7);
        out.oneHot("colour", Plant.Colour.RED, 4);

        assertThat(target).containsExactly(7, 0, 1, 0, 0, 7);
    }

    @Test
    void refusesWhatIsNotFinite() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> out.number("bill.lengthMm", Double.NaN))
                .withMessage("[NotFinite] The value of bill.lengthMm is NaN. A network can only learn from finite"
                        + " numbers; correct the record or leave it out.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> out.number("height", Double.NEGATIVE_INFINITY))
                .withMessageContaining("The value of height is -Infinity. ");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> out.number("height", 1e39))
                .withMessageContaining("is 1.0E39, which is too large for a 32-bit float. ");
    }

    @Test
    void refusesNull() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> out.oneHot("sex", null, 2))
                .withMessage("[BadValue] The value of sex is null. Give it one of its constants, or leave the record"
                        + " out.");
    }

    @Test
    void refusesAConstantTheNetworkDoesNotKnow() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> out.oneHot("colour", Plant.Colour.DARK_RED, 2))
                .withMessage("[BadValue] The value of colour is DARK_RED, constant 3 of its enum, but the network was"
                        + " compiled when the enum had 2. Compile it again.");
    }
}
