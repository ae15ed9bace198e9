package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.runtime.TestModels.RowRegressor;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.train.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Numbers that are none, in every place where data enters: the message names the example, and no weight hears of it.
 */
class NotFiniteTest {
    private static final Dataset<float[], Double> DATA = TestModels.differenceRows(48);

    /** The data, of which one row has a NaN. */
    private static Dataset<float[], Double> spoilt(int index) {
        List<float[]> rows = new ArrayList<>(DATA.inputs());
        rows.set(index, new float[] {0, Float.NaN});
        return Dataset.of(rows, DATA.targets());
    }

    private static TestBuilder builder() {
        return new TestBuilder(TestModels.numbers(1)).epochs(1).batchSize(16).shuffle(false);
    }

    private static String message(int index, String of) {
        return "[NotFinite] Example " + index + " of " + of
                + ": Feature 1 of the example is NaN. Replace it, or leave the example out.";
    }

    @Test
    void theWeightsAreThoseOfTheLastStep() {
        RowRegressor model = builder().regressor();
        RowRegressor expected = builder().regressor();
        expected.fit(DATA.first(32), Progress.none());

        assertThatThrownBy(() -> model.fit(spoilt(40), Progress.none())).hasMessage(message(40, "the data set"));

        assertThat(model.weights()).isEqualTo(expected.weights());
        model.fit(DATA, Progress.none());
        assertThat(model.weights()).allMatch(NamedArray::isFinite).isNotEqualTo(expected.weights());
    }

    @Test
    void validationDataHaveNumbersOfTheirOwn() {
        RowRegressor model = builder().regressor();

        assertThatThrownBy(() -> model.fit(DATA, spoilt(3), Progress.none()))
                .hasMessage(message(3, "the validation data"));

        assertThat(model.weights()).allMatch(NamedArray::isFinite);
    }

    /** The user knows the place in the data that were given, not the one in the part that was drawn. */
    @Test
    void aSplitKeepsTheNumbersOfTheData() {
        for (int index = 0; index < DATA.size(); index++) {
            Dataset<float[], Double> data = spoilt(index);
            RowRegressor model = builder().validationSplit(0.3).regressor();

            assertThatThrownBy(() -> model.fit(data, Progress.none())).hasMessage(message(index, "the data set"));
        }
    }

    @Test
    void evaluationsAndPredictionsNameTheExample() {
        RowRegressor model = builder().regressor();
        List<NamedArray> before = model.weights();

        assertThatThrownBy(() -> model.evaluate(spoilt(5))).hasMessage(message(5, "the data set"));
        assertThatThrownBy(() -> model.predict(spoilt(6).inputs()))
                .hasMessage(message(6, "the data set").replace(" of the data set", ""));

        assertThat(model.weights()).isEqualTo(before);
        assertThat(model.predict(DATA.inputs())).allMatch(number -> Double.isFinite(number));
    }
}
