package io.allium.runtime.plot;

import static io.allium.runtime.train.Epochs.epoch;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.train.History;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knowm.xchart.XYChart;

class CurveChartTest {
    @Test
    void namesItsAxes() {
        XYChart chart = chart(3);

        assertThat(chart.getXAxisTitle()).isEqualTo("epoch");
        assertThat(chart.getYAxisTitle()).isEqualTo("loss");
    }

    @Test
    void leavesRoomAroundTheLines() {
        XYChart chart = chart(11);

        assertThat(chart.getStyler().getXAxisMin()).isEqualTo(0.6);
        assertThat(chart.getStyler().getXAxisMax()).isBetween(11.4, 11.45);
        assertThat(chart.getStyler().getYAxisMin()).isLessThan(1.0 / 11);
        assertThat(chart.getStyler().getYAxisMax()).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.30000000000000004, 0.3",
        "2, 2",
        "0.85, 0.85",
        "12345.9, 12345.9",
        "0.00001, 1.00e-05",
        "2e9, 2.00e+09"
    })
    void labelsTicksWithoutNoise(double value, String label) {
        XYChart chart = chart(2);

        assertThat(chart.getStyler().getYAxisTickLabelsFormattingFunction().apply(value))
                .isEqualTo(label);
    }

    private static XYChart chart(int epochs) {
        History history = History.empty();
        for (int i = 1; i <= epochs; i++) {
            history = history.plus(epoch(i, 1.0 / i));
        }
        return CurveChart.of("loss", Curve.of(Map.of("", history)));
    }
}
