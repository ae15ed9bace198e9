package io.allium.runtime.train;

import static io.allium.runtime.train.Epochs.epoch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final History HISTORY = History.of(List.of(
            epoch(1, 1.5, 0.4, Double.NaN, 0.35), epoch(2, 1.25, 0.5, 1.375, 0.5), epoch(3, 1.0, 0.625, 1.5, 0.5)));

    @Test
    void givesAMetricEpochByEpoch() {
        assertThat(HISTORY.names()).containsExactly("loss", "accuracy", "val_loss", "val_accuracy");
        assertThat(HISTORY.metric("loss")).containsExactly(1.5, 1.25, 1.0);
        assertThat(HISTORY.last("val_loss")).isEqualTo(1.5);
    }

    @Test
    void theBestLossIsTheLowestAndTheBestAccuracyTheHighest() {
        assertThat(HISTORY.best("loss")).isEqualTo(1.0);
        assertThat(HISTORY.best("accuracy")).isEqualTo(0.625);
    }

    @Test
    void theBestEpochIsTheFirstAndNeverNaN() {
        assertThat(HISTORY.bestEpoch("val_accuracy").epoch()).isEqualTo(2);
        assertThat(HISTORY.bestEpoch("val_loss").epoch()).isEqualTo(2);
        assertThat(History.empty().plus(epoch(1, Double.NaN)).best("loss")).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "accuracy, true",
        "val_accuracy, true",
        "species.val_accuracy, true",
        "val_sparse_categorical_accuracy, true",
        "auc, true",
        "f1_score, true",
        "r2, true",
        "loss, false",
        "val_mae, false",
        "inaccuracy, false"
    })
    void knowsWhichMetricsAreBetterWhenHigher(String name, boolean expected) {
        assertThat(History.higherIsBetter(name)).isEqualTo(expected);
    }

    @Test
    void doesNotChange() {
        History one = History.empty().plus(epoch(1, 1.5));
        History two = one.plus(epoch(2, 1.0));

        assertThat(one.epochs()).hasSize(1);
        assertThat(two.epochs()).hasSize(2);
        assertThat(two)
                .isEqualTo(History.of(List.of(epoch(1, 1.5), epoch(2, 1.0))))
                .isNotEqualTo(one);
    }

    @Test
    void tellsItsLastEpoch() {
        assertThat(HISTORY).hasToString("epoch 3: loss 1.0000  accuracy 0.6250  val_loss 1.5000  val_accuracy 0.5000");
        assertThat(History.empty()).hasToString("no epoch");
    }

    @Test
    void anUnknownMetricListsTheKnown() {
        assertThatThrownBy(() -> HISTORY.metric("acc"))
                .hasMessage("[UnknownMetric] There is no metric \"acc\"; there are: "
                        + "loss, accuracy, val_loss, val_accuracy.");
        assertThatThrownBy(() -> History.empty().last("loss"))
                .hasMessage("[UnknownMetric] There is no metric \"loss\": the history has no epoch.");
    }

    @Test
    void refusesEpochsThatDoNotFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.plus(epoch(3, 1, 1, 1, 1)))
                .withMessage("Epoch 3 cannot follow epoch 3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.plus(epoch(4, 1, 1)))
                .withMessage("Epoch 4 has the metrics [loss, accuracy], those before it "
                        + "[loss, accuracy, val_loss, val_accuracy].");
    }

    @Test
    void isCsv() {
        assertThat(HISTORY.toCsv()).isEqualTo("""
                        epoch,seconds,examples,loss,accuracy,val_loss,val_accuracy
                        1,4.1,5000,1.5,0.4,NaN,0.35
                        2,4.1,5000,1.25,0.5,1.375,0.5
                        3,4.1,5000,1.0,0.625,1.5,0.5
                        """);
        assertThat(History.empty().toCsv()).isEqualTo("epoch,seconds,examples\n");
    }

    @Test
    void isJsonInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(History.of(HISTORY.epochs().subList(0, 2)).toJson()).isEqualTo("""
                            [
                              {"epoch": 1, "seconds": 4.1, "examples": 5000, "loss": 1.5, "accuracy": 0.4, \
                            "val_loss": null, "val_accuracy": 0.35},
                              {"epoch": 2, "seconds": 4.1, "examples": 5000, "loss": 1.25, "accuracy": 0.5, \
                            "val_loss": 1.375, "val_accuracy": 0.5}
                            ]
                            """);
            assertThat(History.empty().toJson()).isEqualTo("[]\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesBoth(@TempDir Path directory) throws IOException {
        assertThat(Files.readString(HISTORY.writeCsv(directory.resolve("new/history.csv"))))
                .isEqualTo(HISTORY.toCsv());
        assertThat(Files.readString(HISTORY.writeJson(directory.resolve("history.json"))))
                .isEqualTo(HISTORY.toJson());
    }
}
