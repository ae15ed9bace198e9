package io.allium.runtime.kernel;

import io.allium.Interpolation;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.CenterCropSpec;
import io.allium.model.layer.Cropping2DSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.RepeatVectorSpec;
import io.allium.model.layer.ResizingSpec;
import io.allium.model.layer.UpSampling2DSpec;
import io.allium.model.layer.ZeroPadding2DSpec;
import java.util.List;

/** Where layers put their values. */
public final class Rearrangements {
    private Rearrangements() {}

    /** How a layer rearranges its input. A layer that only gives it another shape leaves everything in place. */
    public static Rearrangement of(InferredLayer layer) {
        LayerSpec spec = layer.layer();
        Shape input = layer.inputs().get(0);
        if (spec instanceof PermuteSpec permute) {
            return permuted(input, permute.dims());
        }
        if (spec instanceof RepeatVectorSpec repeat) {
            return repeated(input, repeat.n());
        }
        return isOfPictures(spec) ? picture(spec, input, layer.output()) : inPlace(input);
    }

    private static boolean isOfPictures(LayerSpec spec) {
        return spec instanceof ZeroPadding2DSpec
                || spec instanceof Cropping2DSpec
                || spec instanceof CenterCropSpec
                || spec instanceof UpSampling2DSpec
                || spec instanceof ResizingSpec;
    }

    private static Rearrangement inPlace(Shape input) {
        int elements = Math.toIntExact(input.elements());
        return Rearrangement.of(elements, elements).add(0, 0, elements, 1).build();
    }

    private static Rearrangement repeated(Shape input, int times) {
        int elements = Math.toIntExact(input.elements());
        Rearrangement.Builder rows = Rearrangement.of(elements, Math.multiplyExact(elements, times));
        for (int row = 0; row < times; row++) {
            rows.add(row * elements, 0, elements, 1);
        }
        return rows.build();
    }

    private static Rearrangement permuted(Shape input, List<Integer> dims) {
        int elements = Math.toIntExact(input.elements());
        int[] extents = dims.stream().mapToInt(axis -> input.axis(axis - 1)).toArray();
        int[] strides =
                dims.stream().mapToInt(axis -> strideOf(input, axis - 1)).toArray();
        Rearrangement.Builder values = Rearrangement.of(elements, elements);
        int[] at = new int[extents.length];
        int source = 0;
        for (int target = 0; target < elements; target++) {
            values.add(target, source, 1, 1);
            for (int axis = at.length - 1; axis >= 0; axis--) {
                source += strides[axis];
                if (++at[axis] < extents[axis]) {
                    break;
                }
                source -= at[axis] * strides[axis];
                at[axis] = 0;
            }
        }
        return values.build();
    }

    private static int strideOf(Shape shape, int axis) {
        int stride = 1;
        for (int inner = axis + 1; inner < shape.rank(); inner++) {
            stride *= shape.axis(inner);
        }
        return stride;
    }

    private static Rearrangement picture(LayerSpec spec, Shape input, Shape output) {
        Axis rows = axis(0, spec, input, output);
        Axis columns = axis(1, spec, input, output);
        int channels = input.last();
        Rearrangement.Builder pixels =
                Rearrangement.of(Math.toIntExact(input.elements()), Math.toIntExact(output.elements()));
        for (int row = 0; row < rows.output(); row++) {
            for (int column = 0; column < columns.output(); column++) {
                pixel(pixels, rows, row, columns, column, channels);
            }
        }
        return pixels.build();
    }

    private static void pixel(
            Rearrangement.Builder pixels, Axis rows, int row, Axis columns, int column, int channels) {
        int target = (row * columns.output() + column) * channels;
        for (int i = 0; i < rows.from()[row].length; i++) {
            for (int j = 0; j < columns.from()[column].length; j++) {
                int source = (rows.from()[row][i] * columns.input() + columns.from()[column][j]) * channels;
                double weight = rows.weights()[row][i] * columns.weights()[column][j];
                pixels.add(target, source, channels, weight);
            }
        }
    }

    private static Axis axis(int index, LayerSpec spec, Shape input, Shape output) {
        int in = input.axis(index);
        int out = output.axis(index);
        if (spec instanceof ZeroPadding2DSpec padding) {
            return Axis.moved(
                    in,
                    out,
                    -(index == 0 ? padding.sides().top() : padding.sides().left()));
        }
        if (spec instanceof Cropping2DSpec cropping) {
            return Axis.moved(
                    in,
                    out,
                    index == 0 ? cropping.sides().top() : cropping.sides().left());
        }
        if (spec instanceof CenterCropSpec crop) {
            return crop.onlyCuts(input) ? Axis.moved(in, out, (in - out) / 2) : largestMiddle(index, input, output);
        }
        if (spec instanceof UpSampling2DSpec up && up.interpolation() == Interpolation.NEAREST) {
            return Axis.repeated(in, out / in);
        }
        boolean nearest = spec instanceof ResizingSpec resizing && resizing.interpolation() == Interpolation.NEAREST;
        return nearest ? Axis.nearest(in, out) : Axis.linear(in, out);
    }

    /** The largest middle part of the output's proportions, made as large as the output. */
    private static Axis largestMiddle(int index, Shape input, Shape output) {
        int in = input.axis(index);
        int out = output.axis(index);
        int proportional = (int) ((double) input.axis(1 - index) * out / output.axis(1 - index));
        int part = Math.max(Math.min(in, proportional), 1);
        return Axis.linear(part, out).within(in, (in - part) / 2);
    }
}
