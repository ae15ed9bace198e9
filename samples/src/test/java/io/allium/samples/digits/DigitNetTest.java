package io.allium.samples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.data.Digit;
import io.allium.runtime.data.Picture;
import io.allium.runtime.data.Split;
import io.allium.runtime.train.Progress;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DigitNetTest {
    /** What the lesson promises; one seed may be lucky. */
    @Test
    void readsAtLeast97PercentOfTheDigits() {
        Split<Picture, Digit> data = DigitsLesson.data();

        double mean = LongStream.of(1, 2, 3)
                .mapToDouble(seed -> {
                    DigitNetModel model = DigitNetModel.builder().seed(seed).build();
                    model.fit(data.train(), Progress.none());
                    return model.evaluate(data.test()).accuracy();
                })
                .average()
                .orElseThrow();

        assertThat(mean).isGreaterThanOrEqualTo(0.97);
    }
}
