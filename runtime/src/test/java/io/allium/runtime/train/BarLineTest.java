package io.allium.runtime.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarLineTest {
    private static final BarLine LINE = new BarLine(" 3/10", 2250, 5000, 1.846, 1.23456);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "120|epoch  3/10   45%  [=================>                      ]  loss 1.2346  2 s left  1,219 examples/s",
                "79|epoch  3/10   45%  [======>          ]  loss 1.2346  2 s left  1,219 examples/s",
                "60|epoch  3/10   45%  loss 1.2346  2 s left  1,219 examples/s",
                "59| 3/10   45%  loss 1.2346  2 s left  1,219 examples/s",
                "39| 3/10   45%  loss 1.2346  2 s left",
                "24| 3/10   45%  loss 1.2346",
                "20| 3/10   45%",
                "11| 3/10   45%",
                "7| 3/10  "
            })
    void keepsWhatMattersMost(int width, String expected) {
        assertThat(LINE.fit(width)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 30, 39, 40, 41, 59, 60, 61, 79, 80, 200})
    void isNeverTooLong(int width) {
        assertThat(LINE.fit(width)).hasSizeLessThanOrEqualTo(width);
    }

    @Test
    void nothingDoneHasNoSpeedAndNothingLeftToTell() {
        assertThat(new BarLine("1/1", 0, 100, 0, Double.NaN).fit(59))
                .isEqualTo("1/1    0%  [                                    ]  loss NaN");
    }

    @Test
    void allDoneHasNothingLeft() {
        assertThat(new BarLine("1/1", 100, 100, 2, 0.5).fit(59))
                .isEqualTo("1/1  100%  [==================]  loss 0.5000  50 examples/s");
    }

    @Test
    void moreThanWasAnnouncedIsAllOfIt() {
        assertThat(new BarLine("1/1", 128, 100, 2, 0.5).fit(25)).isEqualTo("1/1  100%  loss 0.5000");
    }
}
