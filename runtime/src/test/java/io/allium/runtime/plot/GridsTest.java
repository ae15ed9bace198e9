package io.allium.runtime.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.runtime.Prediction;
import io.allium.runtime.data.Picture;
import java.awt.Color;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridsTest {
    private static final Color GREEN = new Color(0, 255, 0);

    private enum Coin {
        HEADS,
        TAILS
    }

    @Test
    void enlargesPixelsByAWholeNumber() {
        byte[] values = new byte[8 * 8 * 3];
        values[3 * 3 + 1] = (byte) 255;
        PictureGrid grid = PictureGrid.of(List.of(Picture.of(8, 8, 3, values)), List.of("one green pixel"));

        // 112 units for 8 pixels, and two pixels of the bitmap a unit.
        assertThat(Pixels.count(grid, GREEN)).isEqualTo(28 * 28);
    }

    @Test
    void shrinksLargePictures() {
        PictureGrid grid = PictureGrid.of(List.of(Picture.of(2000, 1000, 1, new byte[2_000_000])), List.of("large"));

        assertThat(grid.height()).isLessThan(400);
    }

    @Test
    void hasRowsOfFiveUnlessToldOtherwise() {
        PictureGrid grid = PictureGrid.of(pictures(7), Collections.nCopies(7, "a"));
        PictureGrid row = PictureGrid.of(pictures(5), Collections.nCopies(5, "a"));

        assertThat(grid.width()).isEqualTo(row.width());
        assertThat(grid.height()).isGreaterThan(row.height());
        assertThat(grid.columns(7).height()).isEqualTo(row.height());
    }

    @Test
    void marksWhatIsWrong() {
        PredictionGrid right = predictions(Coin.HEADS);
        PredictionGrid wrong = predictions(Coin.TAILS);

        assertThat(Pixels.count(right, Palette.BLUE)).isPositive();
        assertThat(Pixels.count(right, Palette.VERMILLION)).isZero();
        assertThat(Pixels.count(wrong, Palette.BLUE)).isZero();
        assertThat(Pixels.count(wrong, Palette.VERMILLION)).isPositive();
    }

    @Test
    void tellsThePredictionAndTheTrueLabel() {
        Picture picture = pictures(1).get(0);

        assertThat(PredictionGrid.tile(picture, prediction(), Coin.HEADS))
                .isEqualTo(new Tile(picture, "HEADS 0.75", "", Tile.Mark.RIGHT));
        assertThat(PredictionGrid.tile(picture, prediction(), Coin.TAILS))
                .isEqualTo(new Tile(picture, "HEADS 0.75", "wrong, is TAILS", Tile.Mark.WRONG));
    }

    @Test
    void refusesListsOfDifferentLengthAndEmptyOnes() {
        assertThatThrownBy(() -> PictureGrid.of(pictures(2), List.of("a")))
                .hasMessage("[WrongLength] 2 pictures cannot have 1 captions.");
        assertThatThrownBy(() -> PredictionGrid.of(pictures(2), List.of(prediction()), List.of(Coin.HEADS)))
                .hasMessage("[WrongLength] 2 pictures cannot have 1 predictions and 1 labels.");
        assertThatThrownBy(() -> PictureGrid.of(List.of(), List.of()))
                .hasMessage("[EmptyDataset] There is no picture to show.");
        assertThatThrownBy(() -> PictureGrid.of(pictures(1), List.of("a")).columns(0))
                .hasMessage("[OutOfRange] A grid of 0 columns cannot be; take 1 or more.");
    }

    private static List<Picture> pictures(int count) {
        return Collections.nCopies(count, Picture.of(32, 32, 1, new byte[32 * 32]));
    }

    private static Prediction<Coin> prediction() {
        return new Prediction<>(List.of(Coin.values()), new float[] {0.75f, 0.25f});
    }

    private static PredictionGrid predictions(Coin actual) {
        return PredictionGrid.of(pictures(1), List.of(prediction()), List.of(actual));
    }
}
