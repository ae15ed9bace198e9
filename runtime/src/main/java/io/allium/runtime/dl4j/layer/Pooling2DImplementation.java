package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The arithmetic of {@link Pooling2DLayer}. ND4J's {@code maxpool2d_bp} and {@code avgpool2d_bp} took ten times as
 * long.
 */
final class Pooling2DImplementation extends KerasImplementation<Pooling2DLayer> {
    private static final long serialVersionUID = 1L;

    Pooling2DImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forward(INDArray input, INDArray output, boolean training) {
        Numbers in = Numbers.of(input);
        Numbers out = Numbers.of(output);
        walk(input, layerConf().kind() == Pooling2DLayer.Kind.MAXIMUM ? largest(in, out) : mean(in, out));
    }

    @Override
    void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        Numbers from = Numbers.of(outputGradient);
        Numbers into = Numbers.of(inputGradient);
        inputGradient.assign(0);
        walk(
                input,
                layerConf().kind() == Pooling2DLayer.Kind.MAXIMUM
                        ? toLargest(Numbers.of(input), from, into)
                        : toAll(from, into));
    }

    private Pool largest(Numbers in, Numbers out) {
        return (seen, count, at, channels) -> {
            for (int channel = 0; channel < channels; channel++) {
                out.put(at + channel, in.get(indexOfLargest(in, seen, count, channel)));
            }
        };
    }

    private Pool mean(Numbers in, Numbers out) {
        return (seen, count, at, channels) -> {
            for (int channel = 0; channel < channels; channel++) {
                double sum = 0;
                for (int i = 0; i < count; i++) {
                    sum += in.get(seen[i] + channel);
                }
                out.put(at + channel, sum / count);
            }
        };
    }

    private Pool toLargest(Numbers in, Numbers from, Numbers into) {
        return (seen, count, at, channels) -> {
            for (int channel = 0; channel < channels; channel++) {
                into.add(indexOfLargest(in, seen, count, channel), from.get(at + channel));
            }
        };
    }

    private Pool toAll(Numbers from, Numbers into) {
        return (seen, count, at, channels) -> {
            for (int channel = 0; channel < channels; channel++) {
                double share = from.get(at + channel) / count;
                for (int i = 0; i < count; i++) {
                    into.add(seen[i] + channel, share);
                }
            }
        };
    }

    /** The first of the largest; a NaN is larger than all numbers. */
    private static long indexOfLargest(Numbers in, long[] seen, int count, int channel) {
        long index = seen[0] + channel;
        double largest = in.get(index);
        for (int i = 1; i < count; i++) {
            double value = in.get(seen[i] + channel);
            if (value > largest || (Double.isNaN(value) && !Double.isNaN(largest))) {
                largest = value;
                index = seen[i] + channel;
            }
        }
        return index;
    }

    /** What is done at one place of a window. */
    private interface Pool {
        /**
         * Does it.
         *
         * @param seen where the pixels that the window sees begin in the input
         * @param count how many of them there are, at least 1
         * @param at where the pixel of the output begins
         * @param channels how many numbers a pixel has
         */
        void at(long[] seen, int count, long at, int channels);
    }

    private void walk(INDArray input, Pool pool) {
        Windows windows = layerConf().windows();
        int channels = Math.toIntExact(input.size(3));
        long[][] seen = seen(windows, channels);
        long[] shifted = new long[windows.pixels()];
        long picture = (long) windows.input() * channels;
        for (int example = 0; example < input.size(0); example++) {
            for (int place = 0; place < seen.length; place++) {
                for (int i = 0; i < seen[place].length; i++) {
                    shifted[i] = seen[place][i] + example * picture;
                }
                long at = ((long) example * seen.length + place) * channels;
                pool.at(shifted, seen[place].length, at, channels);
            }
        }
    }

    /** For each place of the window where the pixels that it sees begin in a picture. */
    private static long[][] seen(Windows windows, int channels) {
        long[][] seen = new long[windows.places()][];
        for (int row = 0; row < windows.rows().places(); row++) {
            for (int column = 0; column < windows.columns().places(); column++) {
                seen[row * windows.columns().places() + column] = seen(windows, row, column, channels);
            }
        }
        return seen;
    }

    private static long[] seen(Windows windows, int row, int column, int channels) {
        Window rows = windows.rows();
        Window columns = windows.columns();
        long[] seen = new long[windows.pixels()];
        int count = 0;
        for (int i = rows.first(row); i < rows.end(row); i++) {
            for (int j = columns.first(column); j < columns.end(column); j++) {
                long pixel = (long) rows.position(row, i) * columns.input() + columns.position(column, j);
                seen[count++] = pixel * channels;
            }
        }
        return Arrays.copyOf(seen, count);
    }
}
