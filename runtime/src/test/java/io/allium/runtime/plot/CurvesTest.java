package io.allium.runtime.plot;

import static io.allium.runtime.train.Epochs.epoch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.runtime.train.EpochResult;
import io.allium.runtime.train.History;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurvesTest {
    private static final History HISTORY =
            History.of(List.of(epoch(1, 2.0, 0.3, 2.1, 0.25), epoch(2, 1.5, 0.5, 1.9, 0.4)));

    @Test
    void hasAPanelForEachMetricAndTheLossLast() {
        assertThat(Curves.of(HISTORY).metrics()).containsExactly("accuracy", "loss");
        assertThat(Curves.of(HISTORY).width()).isEqualTo(2 * CurveChart.WIDTH);
    }

    @Test
    void drawsTrainingAndValidation() {
        assertThat(Pixels.count(Curves.of(HISTORY), Palette.BLUE)).isPositive();
        assertThat(Pixels.count(Curves.of(HISTORY), Palette.VERMILLION)).isPositive();
    }

    @Test
    void drawsTheTrainingAloneIfThereIsNoValidation() {
        Curves curves = Curves.of(History.of(List.of(epoch(1, 2.0), epoch(2, 1.0))));

        assertThat(Pixels.count(curves, Palette.BLUE)).isPositive();
        assertThat(Pixels.count(curves, Palette.VERMILLION)).isZero();
    }

    @Test
    void comparesByColourAndNamesEachLine() {
        Curves curves = Curves.of("plain", HISTORY).and("dropout", HISTORY);

        assertThat(Curve.of(Map.of("plain", HISTORY)))
                .extracting(Curve::label)
                .containsExactly("plain, training", "plain, validation");
        assertThat(curves.height()).isGreaterThan(Curves.of(HISTORY).height());
        assertThat(Pixels.count(curves, Palette.VERMILLION)).isPositive();
    }

    @Test
    void andLeavesTheFirstAlone() {
        Curves one = Curves.of("plain", HISTORY);
        int height = one.height();
        one.and("dropout", HISTORY);

        assertThat(one.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, 1e-9, 1e12, -3})
    void survivesStrangeValues(double value) {
        History history = History.of(List.of(epoch(1, value), epoch(2, value)));

        assertThat(Curves.of(history).toBufferedImage()).isNotNull();
        assertThat(Curves.of(History.of(List.of(epoch(7, value)))).toBufferedImage())
                .isNotNull();
    }

    @Test
    void survivesManyEpochs() {
        History history = History.empty();
        for (int i = 1; i <= 500; i++) {
            history = history.plus(new EpochResult(i, 1, 1, Map.of("loss", 1.0 / i)));
        }

        assertThat(Curves.of(history).toBufferedImage()).isNotNull();
    }

    @Test
    void refusesWhatCannotBeTold() {
        assertThatThrownBy(() -> Curves.of(History.empty()))
                .hasMessage("[BadValue] There are no curves of a history without epochs.");
        assertThatThrownBy(() -> Curves.of("a", HISTORY).and("a", HISTORY))
                .hasMessage("[BadValue] There are two histories called \"a\".");
        assertThatThrownBy(() -> Curves.of("a", HISTORY)
                        .and("b", HISTORY)
                        .and("c", HISTORY)
                        .and("d", HISTORY)
                        .and("e", HISTORY))
                .hasMessage("[BadValue] No more than 4 histories can be told apart in one figure.");
    }
}
