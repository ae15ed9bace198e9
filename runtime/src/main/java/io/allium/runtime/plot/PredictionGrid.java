package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.Prediction;
import io.allium.runtime.data.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pictures in rows of five with what a classifier says of them: the predicted label and its probability. A tick marks
 * what is right; a thick frame, a cross and the true label mark what is wrong.
 */
public final class PredictionGrid extends TileGrid {
    private PredictionGrid(List<Tile> tiles, int columns) {
        super(tiles, columns);
    }

    /**
     * A grid of predictions.
     *
     * @param pictures at least one
     * @param predictions one a picture
     * @param actual the true label of each picture
     * @param <L> the enum that names the classes
     * @throws AlliumException {@link Code#EMPTY_DATASET} if there is no picture, {@link Code#WRONG_LENGTH} if the lists
     *     are not of one length
     */
    public static <L extends Enum<L>> PredictionGrid of(
            List<Picture> pictures, List<Prediction<L>> predictions, List<L> actual) {
        if (pictures.size() != predictions.size() || pictures.size() != actual.size()) {
            throw new AlliumException(
                    Code.WRONG_LENGTH,
                    pictures.size() + " pictures cannot have " + predictions.size() + " predictions and "
                            + actual.size() + " labels.");
        }
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            tiles.add(tile(pictures.get(i), predictions.get(i), actual.get(i)));
        }
        return new PredictionGrid(tiles, COLUMNS);
    }

    /**
     * The same predictions in rows of another length.
     *
     * @param columns how many pictures a row, at least 1
     * @throws AlliumException {@link Code#OUT_OF_RANGE} if it is less
     */
    public PredictionGrid columns(int columns) {
        return new PredictionGrid(tiles(), columns);
    }

    static <L extends Enum<L>> Tile tile(Picture picture, Prediction<L> prediction, L actual) {
        boolean right = prediction.label() == actual;
        String caption = String.format(Locale.ROOT, "%s %.2f", prediction.label(), prediction.probability());
        String remark = right ? "" : "wrong, is " + actual;
        return new Tile(picture, caption, remark, right ? Tile.Mark.RIGHT : Tile.Mark.WRONG);
    }
}
