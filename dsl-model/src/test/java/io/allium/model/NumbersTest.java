package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 B",
                "999 | 999 B",
                "1000 | 1.0 kB",
                "999_949 | 999.9 kB",
                "999_950 | 1.0 MB",
                "1_449_999 | 1.4 MB",
                "999_999_999 | 1.0 GB",
                "5_000_000_000 | 5.0 GB",
                "999_960_000_000 | 1.0 TB",
                "9_223_372_036_854_775_807 | 9223372.0 TB"
            })
    void bytes(String bytes, String text) {
        assertThat(Numbers.bytes(Long.parseLong(bytes.replace("_", "")))).isEqualTo(text);
    }

    @Test
    void grouped() {
        assertThat(Numbers.grouped(21_674)).isEqualTo("21,674");
        assertThat(Numbers.grouped(-1_000)).isEqualTo("-1,000");
        assertThat(Numbers.grouped(7)).isEqualTo("7");
    }

    @Test
    void literal() {
        assertThat(Numbers.literal(21_674)).isEqualTo("21_674");
        assertThat(Numbers.literal(Integer.MAX_VALUE)).isEqualTo("2_147_483_647");
        assertThat(Numbers.literal(Integer.MAX_VALUE + 1L)).isEqualTo("2_147_483_648L");
    }
}
