package io.allium.runtime.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.runtime.evaluate.ConfusionMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionPictureTest {
    private enum Coin {
        HEADS,
        TAILS
    }

    private enum Word {
        SHORT,
        A_NAME_THAT_IS_FAR_TOO_LONG_FOR_ANY_CELL
    }

    private static final List<Coin> COINS = List.of(Coin.values());

    @Test
    void shadesRightPredictionsBlueAndMistakesOrange() {
        Figure right = ConfusionPicture.of(ConfusionMatrix.of(COINS, COINS, COINS));
        Figure wrong = ConfusionPicture.of(ConfusionMatrix.of(COINS, COINS, List.of(Coin.TAILS, Coin.HEADS)));

        assertThat(Pixels.count(right, Palette.BLUE)).isPositive();
        assertThat(Pixels.count(right, Palette.VERMILLION)).isZero();
        assertThat(Pixels.count(wrong, Palette.BLUE)).isZero();
        assertThat(Pixels.count(wrong, Palette.VERMILLION)).isPositive();
    }

    @Test
    void longNamesAreSlantedAndCut() {
        List<Word> words = List.of(Word.values());
        Figure figure = ConfusionPicture.of(ConfusionMatrix.of(words, words, words));
        Figure coins = ConfusionPicture.of(ConfusionMatrix.of(COINS, COINS, COINS));

        assertThat(figure.height()).isBetween(coins.height() + 50, coins.height() + 150);
    }

    @Test
    void countsOfManyDigitsStayInTheirCells() {
        ConfusionMatrix.Builder<Coin> builder = ConfusionMatrix.builder(COINS);
        for (int i = 0; i < 1_234_567; i++) {
            builder.add(Coin.HEADS, Coin.HEADS);
        }

        assertThat(ConfusionPicture.of(builder.build()).toBufferedImage()).isNotNull();
    }

    @Test
    void refusesAnEmptyMatrix() {
        assertThatThrownBy(
                        () -> ConfusionPicture.of(ConfusionMatrix.builder(COINS).build()))
                .hasMessage("[EmptyDataset] There is no example in the confusion matrix to draw.");
    }
}
