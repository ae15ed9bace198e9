package io.allium.runtime.train;

import static io.allium.runtime.train.Epochs.epoch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpochResultTest {
    @Test
    void keepsTheOrderOfItsMetricsAndACopy() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("val_loss", 2.0);
        metrics.put("loss", 1.0);
        EpochResult result = new EpochResult(1, 2.0, 10, metrics);
        metrics.clear();

        assertThat(result.metrics()).containsExactly(Map.entry("val_loss", 2.0), Map.entry("loss", 1.0));
        assertThat(result.metric("loss")).isEqualTo(1.0);
        assertThat(result.examplesPerSecond()).isEqualTo(5.0);
    }

    @Test
    void tellsItsMetrics() {
        assertThat(epoch(1, 1.23456, 0.5561, 1e-5, Double.NaN))
                .hasToString("loss 1.2346  accuracy 0.5561  val_loss 1.0000e-05  val_accuracy NaN");
        assertThat(epoch(1, 0, 1e7, Double.POSITIVE_INFINITY))
                .hasToString("loss 0.0000  accuracy 1.0000e+07  val_loss Infinity");
    }

    @Test
    void anUnknownMetricListsTheKnown() {
        assertThatThrownBy(() -> epoch(1, 1, 0.5).metric("acc"))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.UNKNOWN_METRIC))
                .hasMessage("[UnknownMetric] There is no metric \"acc\"; there are: loss, accuracy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "a\"b", "a\\b", "a\nb", "epoch"})
    void refusesNamesThatFilesCannotHold(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EpochResult(1, 1.0, 1, Map.of(name, 1.0)))
                .withMessage("A metric cannot be called \"" + name + "\".");
    }

    @Test
    void refusesImpossibleNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EpochResult(0, 1.0, 1, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EpochResult(1, Double.NaN, 1, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EpochResult(1, 1.0, -1, Map.of()));
    }
}
