package io.allium.samples.penguins;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.data.Split;
import io.allium.runtime.train.Progress;
import io.allium.samples.penguins.Penguin.Species;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PenguinNetTest {
    /** What the lesson promises; one seed may be lucky. */
    @Test
    void tellsAtLeast93PercentOfThePenguins() {
        Split<Penguin, Species> data = PenguinNetModel.dataset(PenguinNetModel.csv()
                        .read(PenguinsLesson.class.getResourceAsStream("penguins.csv"), "penguins.csv")
                        .records())
                .split(0.7, 0);

        double mean = LongStream.of(1, 2, 3)
                .mapToDouble(seed -> {
                    PenguinNetModel model = PenguinNetModel.builder().seed(seed).build();
                    model.fit(data.train(), Progress.none());
                    return model.evaluate(data.test()).accuracy();
                })
                .average()
                .orElseThrow();

        assertThat(mean).isGreaterThanOrEqualTo(0.93);
    }
}
