package io.allium.runtime.dl4j.lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.Randomness;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Where windows begin, against the definition: with {@code SAME} the padding is max((out − 1) × stride + window − in,
 * 0) and the smaller half of it comes first (tensorflow.org/api_docs/python/tf/nn, "Notes on padding").
 */
class SlidingTest {
    private static final int WINDOWS = 60;

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource
    void largestOfAWindow(Padding padding) {
        for (int i = 0; i < WINDOWS; i++) {
            Case drawn = new Case(3, false, padding);
            drawn.check(new MaxPooling2DSpec(drawn.size, drawn.strides, padding), List.of(), window -> window.getMax());
        }
    }

    @ParameterizedTest
    @EnumSource
    void meanOfAWindow(Padding padding) {
        for (int i = 0; i < WINDOWS; i++) {
            Case drawn = new Case(3, false, padding);
            drawn.check(
                    new AveragePooling2DSpec(drawn.size, drawn.strides, padding),
                    List.of(),
                    window -> window.getAverage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sumOfAWindow(Padding padding) {
        for (int i = 0; i < WINDOWS; i++) {
            Case drawn = new Case(4, random.nextBoolean(), padding);
            Conv2DSpec ones = Conv2DSpec.DEFAULTS
                    .filters(1)
                    .kernelSize(drawn.size.get(0), drawn.size.get(1))
                    .strides(drawn.strides.get(0), drawn.strides.get(1))
                    .dilationRate(drawn.dilation.get(0), drawn.dilation.get(1))
                    .padding(padding)
                    .useBias(false);
            Shape kernel = Shape.of(drawn.size.get(0), drawn.size.get(1), 1, 1);
            float[] values = new float[(int) kernel.elements()];
            Arrays.fill(values, 1);
            drawn.check(ones, List.of(new NamedArray("layer", "kernel", kernel, values)), window -> window.getSum());
        }
    }

    /** A picture of one channel and windows on it. */
    private final class Case {
        private final int height = 12 + random.nextInt(4);
        private final int width = 12 + random.nextInt(4);
        private final List<Integer> size;
        private final List<Integer> strides;
        private final List<Integer> dilation;
        private final Padding padding;
        private final float[] picture = new float[height * width];

        Case(int largest, boolean dilated, Padding padding) {
            this.size = upTo(largest);
            this.strides = dilated ? List.of(1, 1) : upTo(4);
            this.dilation = dilated ? upTo(3) : List.of(1, 1);
            this.padding = padding;
            for (int i = 0; i < picture.length; i++) {
                picture[i] = (float) random.nextGaussian();
            }
        }

        private List<Integer> upTo(int most) {
            return List.of(1 + random.nextInt(most), 1 + random.nextInt(most));
        }

        void check(LayerSpec layer, List<NamedArray> weights, ToDoubleFunction<DoubleSummaryStatistics> value) {
            NetworkSpec spec = NetworkSpec.named("com.example.Window")
                    .layer(
                            "image",
                            ImageSpec.DEFAULTS.height(height).width(width).channels(1))
                    .layer("layer", layer, "image");
            InferredNetwork network = Inference.infer(spec);
            Randomness none = new Randomness();
            for (LayerLowerings layers : List.of(LayerLowerings.own(none), StockLowerings.with(none))) {
                check(network, outputs(network, layers, weights), value);
            }
        }

        private float[] outputs(InferredNetwork network, LayerLowerings layers, List<NamedArray> weights) {
            ComputationGraph graph = Lowering.lower(network, DataType.FLOAT, layers);
            for (NamedArray array : weights) {
                WeightSlot slot = LayerLowerings.slots(network.output()).get(0);
                slot.write(array.values(), graph.getLayer("layer").getParam(slot.key()));
            }
            INDArray input = Nd4j.create(picture, new long[] {1, height, width, 1}, 'c');
            return Floats.of(graph.output(false, input)[0]);
        }

        private void check(InferredNetwork network, float[] outputs, ToDoubleFunction<DoubleSummaryStatistics> value) {
            Shape out = network.output().output();
            for (int row = 0; row < out.axis(0); row++) {
                for (int column = 0; column < out.axis(1); column++) {
                    double expected = value.applyAsDouble(window(out, row, column));
                    assertThat((double) outputs[row * out.axis(1) + column])
                            .as("%s on %d×%d at %d, %d", network.output().layer(), height, width, row, column)
                            .isCloseTo(expected, within(1e-5));
                }
            }
        }

        private DoubleSummaryStatistics window(Shape out, int row, int column) {
            DoubleSummaryStatistics seen = new DoubleSummaryStatistics();
            for (int i = 0; i < size.get(0); i++) {
                for (int j = 0; j < size.get(1); j++) {
                    int y = row * strides.get(0) + i * dilation.get(0) - before(0, height, out);
                    int x = column * strides.get(1) + j * dilation.get(1) - before(1, width, out);
                    if (y >= 0 && y < height && x >= 0 && x < width) {
                        seen.accept(picture[y * width + x]);
                    }
                }
            }
            return seen;
        }

        private int before(int axis, int in, Shape out) {
            int window = (size.get(axis) - 1) * dilation.get(axis) + 1;
            int needed = (out.axis(axis) - 1) * strides.get(axis) + window;
            return padding == Padding.SAME ? Math.max(needed - in, 0) / 2 : 0;
        }
    }
}
