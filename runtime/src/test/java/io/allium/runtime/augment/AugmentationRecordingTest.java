package io.allium.runtime.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.FillMode;
import io.allium.FlipMode;
import io.allium.Interpolation;
import io.allium.model.Shape;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.function.ExampleFunction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For parameters that are given instead of drawn, pictures become what Keras makes of them. */
class AugmentationRecordingTest {
    private static final Recording KERAS = Recording.read("augmentation.csv");
    private static final int HEIGHT = 5;
    private static final int WIDTH = 7;
    private static final int CHANNELS = 2;
    private static final List<Integer> SHAPE = List.of(HEIGHT, WIDTH, CHANNELS);

    private static double[] picture(int example) {
        int size = HEIGHT * WIDTH * CHANNELS;
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = Math.sin(0.4 + 1.7 * (example * size + i));
        }
        return values;
    }

    private static void check(String name, int outputs, IntFunction<ExampleFunction> functions) {
        double[] expected = KERAS.row(name);
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(expected).hasSize(2 * outputs);
        for (int example = 0; example < 2; example++) {
            double[] output = new double[outputs];
            functions.apply(example).forward(picture(example), output);
            assertThat(output)
                    .as("%s, picture %d", name, example)
                    .containsExactly(
                            Arrays.copyOfRange(expected, example * outputs, (example + 1) * outputs),
                            within(1e-4 * largest));
        }
    }

    static Stream<Arguments> resamplings() {
        return Arrays.stream(FillMode.values())
                .flatMap(fill -> Arrays.stream(Interpolation.values())
                        .map(interpolation -> Arguments.of(
                                switch (fill) {
                                            case FILL -> "constant";
                                            case EDGE -> "nearest";
                                            default -> fill.name().toLowerCase(Locale.ROOT);
                                        }
                                        + "/" + interpolation.name().toLowerCase(Locale.ROOT),
                                new Resampling(SHAPE, HEIGHT, WIDTH, fill, interpolation, 0.5))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("resamplings")
    void warpsAreKerass(String name, Resampling resampling) {
        int size = HEIGHT * WIDTH * CHANNELS;
        double[][] moves = {{2.3, -1.6}, {-6.7, 4.9}};
        check(
                "translation/" + name,
                size,
                i -> resampling.through(AffineMap.translation((float) moves[i][0], (float) moves[i][1])));
        double[] degrees = {31, -117};
        check("rotation/" + name, size, i -> resampling.through(AffineMap.rotation(degrees[i], HEIGHT, WIDTH)));
        double[][] zooms = {{1.7, 0.8}, {0.6, 1.9}};
        check("zoom/" + name, size, i -> resampling.through(AffineMap.zoom(zooms[i][0], zooms[i][1], HEIGHT, WIDTH)));
    }

    @ParameterizedTest
    @EnumSource
    void flipsAreKerass(FlipMode mode) {
        Flipping flipping =
                new Flipping(mode, new Resampling(SHAPE, HEIGHT, WIDTH, FillMode.EDGE, Interpolation.NEAREST, 0));
        check(
                "flip/" + mode.name().toLowerCase(Locale.ROOT),
                HEIGHT * WIDTH * CHANNELS,
                example -> flipping.function(example == 0));
    }

    @Test
    void coloursAreKerass() {
        int size = HEIGHT * WIDTH * CHANNELS;
        double[] factors = {0.6, 1.4};
        check("contrast", size, i -> new Recolouring(CHANNELS, factors[i], 0, -0.8, 0.9));
        double[] offsets = {0.3, -0.5};
        check("brightness", size, i -> new Recolouring(CHANNELS, 1, offsets[i], -0.8, 0.9));
    }

    private static Resampling crop(int height, int width) {
        return new Resampling(SHAPE, height, width, FillMode.EDGE, Interpolation.BILINEAR, 0);
    }

    @Test
    void partsAreKerass() {
        check("crop", 3 * 4 * CHANNELS, i -> crop(3, 4).through(AffineMap.window(2, 1, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "2, 6", "4, 2", "5, 7"})
    void middlesAreKerass(int height, int width) {
        ExampleFunction middle = new Cropping(crop(height, width)).resting().orElseThrow();
        check("middle/" + height + "x" + width, height * width * CHANNELS, i -> middle);
    }

    /** Between which numbers is drawn, as Keras's layers keep it. */
    @Test
    void boundsAreKerass() {
        RandomContrastSpec contrast = RandomContrastSpec.DEFAULTS;
        bounds(
                "contrast/bounds/one",
                contrast.factor(0.2).leastFactor(),
                contrast.factor(0.2).mostFactor());
        RandomContrastSpec two = contrast.factor(0.5, 0.2);
        bounds("contrast/bounds/two", two.leastFactor(), two.mostFactor());
        RandomBrightnessSpec brightness = RandomBrightnessSpec.DEFAULTS.factor(-0.3);
        bounds("brightness/bounds", brightness.leastFactor(), brightness.mostFactor());
        RandomRotationSpec rotation = RandomRotationSpec.DEFAULTS.factor(0.4, -0.1);
        bounds("rotation/bounds", rotation.leastFactor(), rotation.mostFactor());
        Rotating rotating = (Rotating) Augmentations.of(rotation, new Shape(SHAPE));
        bounds("rotation/bounds", rotating.turns().least(), rotating.turns().most());
    }

    private static void bounds(String name, double least, double most) {
        assertThat(new double[] {least, most}).as(name).containsExactly(KERAS.row(name), within(1e-12));
    }
}
