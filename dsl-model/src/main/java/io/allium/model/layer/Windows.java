package io.allium.model.layer;

import io.allium.Padding;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * A window that slides over the rows and the columns of a picture.
 *
 * @param rows along the height
 * @param columns along the width
 */
record Windows(Window rows, Window columns) {
    static Windows of(List<Integer> kernel, List<Integer> strides, List<Integer> dilation, Padding padding) {
        return new Windows(
                new Window(Axes.rows(kernel), Axes.rows(strides), Axes.rows(dilation), padding),
                new Window(Axes.columns(kernel), Axes.columns(strides), Axes.columns(dilation), padding));
    }

    /**
     * The shape of the map of places, with the given number of channels.
     *
     * @param input a picture
     * @param channels of the output
     * @param place the member that says how large the window is
     * @param noun {@code kernel} or {@code pool}
     */
    Shape places(Operand input, int channels, Place place, String noun) {
        int height = input.shape().axis(0);
        int width = input.shape().axis(1);
        if (!rows.fits(height) || !columns.fits(width)) {
            throw new ProblemException(tooLarge(input, place, noun));
        }
        return Shape.of(rows.places(height), columns.places(width), channels);
    }

    /** What the border loses, for example {@code dropped 1 row and 1 column}; or empty. */
    String remark(Shape input) {
        List<String> lost = new ArrayList<>();
        count(lost, rows.dropped(input.axis(0)), "row");
        count(lost, columns.dropped(input.axis(1)), "column");
        return lost.isEmpty() ? "" : "dropped " + String.join(" and ", lost);
    }

    private static void count(List<String> lost, int number, String noun) {
        if (number > 0) {
            lost.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }

    private Problem tooLarge(Operand input, Place place, String noun) {
        int room = Math.min(input.shape().axis(0), input.shape().axis(1));
        String dilated = rows.dilation() == 1 && columns.dilation() == 1
                ? ""
                : ", which spans " + rows.span() + "×" + columns.span() + " with its dilation,";
        String sentence = "the %d×%d %s%s does not fit the %d×%d map from %s."
                .formatted(
                        rows.kernel(),
                        columns.kernel(),
                        noun,
                        dilated,
                        input.shape().axis(0),
                        input.shape().axis(1),
                        input.name());
        return Problem.error(Code.KERNEL_TOO_LARGE, sentence)
                .at(place)
                .fix(place.member() + " = " + largestOdd(room) + ", or padding = SAME");
    }

    private static int largestOdd(int room) {
        return room % 2 == 1 ? room : Math.max(1, room - 1);
    }
}
