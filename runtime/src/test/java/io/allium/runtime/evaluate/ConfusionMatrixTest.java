package io.allium.runtime.evaluate;

import static io.allium.runtime.evaluate.Animal.CAT;
import static io.allium.runtime.evaluate.Animal.DOG;
import static io.allium.runtime.evaluate.Animal.SHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    private static final ConfusionMatrix<Animal> MATRIX =
            ConfusionMatrix.of(Animal.ALL, List.of(CAT, CAT, CAT, DOG, SHIP), List.of(CAT, DOG, DOG, DOG, CAT));

    @Test
    void countsByActualAndPredicted() {
        assertThat(MATRIX.count(CAT, CAT)).isEqualTo(1);
        assertThat(MATRIX.count(CAT, DOG)).isEqualTo(2);
        assertThat(MATRIX.count(DOG, CAT)).isZero();
        assertThat(MATRIX.count(SHIP, CAT)).isEqualTo(1);
    }

    @Test
    void sumsUp() {
        assertThat(MATRIX.actual(CAT)).isEqualTo(3);
        assertThat(MATRIX.predicted(CAT)).isEqualTo(2);
        assertThat(MATRIX.correct()).isEqualTo(2);
        assertThat(MATRIX.total()).isEqualTo(5);
        assertThat(MATRIX.accuracy()).isEqualTo(0.4);
    }

    @Test
    void nothingCountedIsNoAccuracy() {
        assertThat(ConfusionMatrix.builder(Animal.ALL).build().accuracy()).isZero();
    }

    @Test
    void whatWasBuiltDoesNotChange() {
        ConfusionMatrix.Builder<Animal> builder =
                ConfusionMatrix.builder(Animal.ALL).add(CAT, DOG);
        ConfusionMatrix<Animal> built = builder.build();
        builder.add(CAT, DOG);

        assertThat(built.count(CAT, DOG)).isEqualTo(1);
        assertThat(builder.build().count(CAT, DOG)).isEqualTo(2);
    }

    @Test
    void isATable() {
        ConfusionMatrix.Builder<Animal> builder = ConfusionMatrix.builder(Animal.ALL);
        for (int i = 0; i < 1204; i++) {
            builder.add(CAT, DOG);
        }

        assertThat(builder.add(SHIP, SHIP).build()).hasToString("""
                        actual \\ predicted  CAT   DOG  SHIP
                        CAT                   0  1204     0
                        DOG                   0     0     0
                        SHIP                  0     0     1
                        """);
    }

    @Test
    void refusesListsOfDifferentLength() {
        assertThatThrownBy(() -> ConfusionMatrix.of(Animal.ALL, List.of(CAT), List.of()))
                .hasMessage("[WrongLength] 1 actual labels cannot be compared with 0 predicted ones.");
    }

    @Test
    void refusesLabelsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.builder(List.of(DOG, CAT)))
                .withMessage("The labels are not every constant of their enum in its order: [DOG, CAT].");
    }
}
