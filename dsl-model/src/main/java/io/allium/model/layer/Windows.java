package io.allium.model.layer;

import io.allium.Padding;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A window that slides over the rows and the columns of a picture.
 *
 * @param rows along the height
 * @param columns along the width
 */
public record Windows(Window rows, Window columns) {
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
        int height = input.shape().axis(0);
        int width = input.shape().axis(1);
        String dilated =
                isDilated() ? ", which spans " + rows.span() + "×" + columns.span() + " with its dilation," : "";
        String sentence = "the " + rows.kernel() + "×" + columns.kernel() + " " + noun + dilated + " does not fit the "
                + height + "×" + width + " map from " + input.name() + ".";
        List<String> ways = new ArrayList<>();
        smaller(height, width, noun.equals("kernel")).ifPresent(size -> ways.add(place.member() + " = " + size));
        if (isDilated()) {
            lessDilated(height, width).ifPresent(dilation -> ways.add("dilationRate = " + dilation));
        }
        ways.add("padding = SAME");
        return Problem.error(Code.KERNEL_TOO_LARGE, sentence).at(place).fix(String.join(", or ", ways));
    }

    private boolean isDilated() {
        return rows.dilation() > 1 || columns.dilation() > 1;
    }

    /** The largest window that fits, odd if it is a kernel, so that it has a centre; empty if it would be one value. */
    private Optional<String> smaller(int height, int width, boolean odd) {
        int high = smaller(rows, height, odd);
        int wide = smaller(columns, width, odd);
        return high == 1 && wide == 1 ? Optional.empty() : Optional.of(axes(high, wide));
    }

    private static int smaller(Window window, int input, boolean odd) {
        if (window.fits(input)) {
            return window.kernel();
        }
        int largest = window.largestKernel(input);
        return odd && largest % 2 == 0 ? largest - 1 : largest;
    }

    private Optional<String> lessDilated(int height, int width) {
        int high = rows.largestDilation(height);
        int wide = columns.largestDilation(width);
        return high < 1 || wide < 1 ? Optional.empty() : Optional.of(axes(high, wide));
    }

    /** As a member's value. */
    private static String axes(int high, int wide) {
        return high == wide ? String.valueOf(high) : "{" + high + ", " + wide + "}";
    }
}
