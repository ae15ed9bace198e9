package io.allium.runtime.evaluate;

import static io.allium.runtime.evaluate.Animal.CAT;
import static io.allium.runtime.evaluate.Animal.DOG;
import static io.allium.runtime.evaluate.Animal.SHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures are those of scikit-learn 1.9.1 with {@code zero_division=0} on the same labels. */
class EvaluationTest {
    private static final Evaluation<Animal> EVALUATION = new Evaluation<>(
            0.75,
            ConfusionMatrix.of(
                    Animal.ALL,
                    List.of(CAT, CAT, CAT, CAT, DOG, DOG, DOG, SHIP, SHIP, SHIP, SHIP, SHIP),
                    List.of(CAT, CAT, DOG, DOG, DOG, DOG, CAT, SHIP, SHIP, SHIP, SHIP, CAT)));

    /** A class that is never predicted, and one without an example. */
    private static final Evaluation<Animal> POOR = new Evaluation<>(
            0.75, ConfusionMatrix.of(Animal.ALL, List.of(CAT, CAT, CAT, DOG), List.of(CAT, CAT, SHIP, CAT)));

    @Test
    void scoresClasses() {
        assertThat(EVALUATION.accuracy()).isCloseTo(8.0 / 12, within(1e-15));
        assertThat(EVALUATION.scores(CAT)).isEqualTo(new Scores(0.5, 0.5, 0.5, 4));
        assertThat(EVALUATION.scores(DOG)).isEqualTo(new Scores(0.5, 2.0 / 3, 4.0 / 7, 3));
        assertThat(EVALUATION.scores(SHIP)).isEqualTo(new Scores(1.0, 0.8, 8.0 / 9, 5));
    }

    @Test
    void averages() {
        assertClose(EVALUATION.macroAverage(), 0.6666666666666666, 0.6555555555555556, 0.6534391534391534);
        assertClose(EVALUATION.weightedAverage(), 0.7083333333333334, 0.6666666666666666, 0.6798941798941799);
        assertThat(EVALUATION.macroAverage().support()).isEqualTo(12);
    }

    @Test
    void nothingOverNothingIsZero() {
        assertThat(POOR.scores(DOG)).isEqualTo(new Scores(0, 0, 0, 1));
        assertThat(POOR.scores(SHIP)).isEqualTo(new Scores(0, 0, 0, 0));
        assertClose(POOR.macroAverage(), 0.2222222222222222, 0.2222222222222222, 0.2222222222222222);
    }

    @Test
    void reportsAsScikitLearnDoes() {
        assertThat(EVALUATION.report()).isEqualTo("""
                                      precision    recall  f1-score   support

                                 CAT       0.50      0.50      0.50         4
                                 DOG       0.50      0.67      0.57         3
                                SHIP       1.00      0.80      0.89         5

                            accuracy                           0.67        12
                           macro avg       0.67      0.66      0.65        12
                        weighted avg       0.71      0.67      0.68        12
                        """);
    }

    @Test
    void ranksMistakes() {
        assertThat(EVALUATION.mostConfused(2))
                .containsExactly(new Confusion<>(CAT, DOG, 2, 4), new Confusion<>(DOG, CAT, 1, 3));
        assertThat(EVALUATION.mostConfused(99)).hasSize(3);
        assertThat(EVALUATION.mostConfused(1).get(0)).hasToString("CAT taken for DOG: 2 of 4");
    }

    @Test
    void tellsLossAndAccuracy() {
        assertThat(EVALUATION).hasToString("loss 0.7500  accuracy 0.6667  (12 examples)");
    }

    private static void assertClose(Scores scores, double precision, double recall, double f1) {
        assertThat(scores.precision()).isCloseTo(precision, within(1e-12));
        assertThat(scores.recall()).isCloseTo(recall, within(1e-12));
        assertThat(scores.f1()).isCloseTo(f1, within(1e-12));
    }
}
