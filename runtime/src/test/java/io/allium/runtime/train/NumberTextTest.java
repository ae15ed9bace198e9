package io.allium.runtime.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "4.13, 4.1 s",
        "9.96, 10 s",
        "59.4, 59 s",
        "59.6, 1 min 00 s",
        "185, 3 min 05 s",
        "3900, 1 h 05 min"
    })
    void tellsDurations(double seconds, String expected) {
        assertThat(NumberText.duration(seconds)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1219.4; 1,219 examples/s", "9.96; 10 examples/s", "0.25; 0.3 examples/s"})
    void tellsSpeeds(double speed, String expected) {
        assertThat(NumberText.speed(speed)).isEqualTo(expected);
    }
}
