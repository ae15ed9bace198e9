package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;
import io.allium.runtime.engine.PlacedWindow;
import io.allium.runtime.engine.PlacedWindows;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The arithmetic of {@link Pooling2DLayer}, picture by picture. ND4J's {@code maxpool2d_bp} and {@code avgpool2d_bp}
 * take about ten times as long.
 */
final class Pooling2DImplementation extends KerasImplementation<Pooling2DLayer> {
    private static final long serialVersionUID = 1L;

    Pooling2DImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forward(INDArray input, INDArray output, boolean training) {
        int channels = Math.toIntExact(input.size(3));
        Pool pool = pool(channels);
        for (int picture = 0; picture < input.size(0); picture++) {
            pool.forward(Numbers.of(input, picture, 1), Numbers.of(output, picture, 1));
        }
    }

    @Override
    void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        int channels = Math.toIntExact(input.size(3));
        Pool pool = pool(channels);
        inputGradient.assign(0);
        for (int picture = 0; picture < input.size(0); picture++) {
            pool.backward(
                    Numbers.of(input, picture, 1),
                    Numbers.of(outputGradient, picture, 1),
                    Numbers.of(inputGradient, picture, 1));
        }
    }

    private Pool pool(int channels) {
        int[][] seen = seen(layerConf().windows(), channels);
        return layerConf().kind() == Kind.MAXIMUM ? new MaximumPool(seen, channels) : new AveragePool(seen, channels);
    }

    /** For each place of the window where the pixels that it sees begin in a picture. */
    private static int[][] seen(PlacedWindows windows, int channels) {
        int[][] seen = new int[windows.places()][];
        for (int row = 0; row < windows.rows().places(); row++) {
            for (int column = 0; column < windows.columns().places(); column++) {
                seen[row * windows.columns().places() + column] = seen(windows, row, column, channels);
            }
        }
        return seen;
    }

    private static int[] seen(PlacedWindows windows, int row, int column, int channels) {
        PlacedWindow rows = windows.rows();
        PlacedWindow columns = windows.columns();
        int[] seen = new int[windows.pixels()];
        int count = 0;
        for (int i = rows.first(row); i < rows.end(row); i++) {
            for (int j = columns.first(column); j < columns.end(column); j++) {
                int pixel = rows.position(row, i) * columns.input() + columns.position(column, j);
                seen[count++] = pixel * channels;
            }
        }
        return Arrays.copyOf(seen, count);
    }
}
