package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.data.Picture;
import java.util.ArrayList;
import java.util.List;

/** Pictures in rows of five, each with a caption. Small ones are enlarged, pixel by pixel. */
public final class PictureGrid extends TileGrid {
    private PictureGrid(List<Tile> tiles, int columns) {
        super(tiles, columns);
    }

    /**
     * A grid of pictures.
     *
     * @param pictures at least one
     * @param captions what to write below each, for example its label; as many
     * @throws AlliumException {@link Code#EMPTY_DATASET} if there is no picture, {@link Code#WRONG_LENGTH} if there are
     *     more captions or fewer
     */
    public static PictureGrid of(List<Picture> pictures, List<?> captions) {
        if (pictures.size() != captions.size()) {
            throw new AlliumException(
                    Code.WRONG_LENGTH, pictures.size() + " pictures cannot have " + captions.size() + " captions.");
        }
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            tiles.add(new Tile(pictures.get(i), captions.get(i).toString(), "", null));
        }
        return new PictureGrid(tiles, COLUMNS);
    }

    /**
     * The same pictures in rows of another length.
     *
     * @param columns how many pictures a row, at least 1
     * @throws AlliumException {@link Code#OUT_OF_RANGE} if it is less
     */
    public PictureGrid columns(int columns) {
        return new PictureGrid(tiles(), columns);
    }
}
