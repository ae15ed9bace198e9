package io.allium.runtime.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.FillMode;
import io.allium.FlipMode;
import io.allium.model.Shape;
import io.allium.model.layer.AugmentationSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.layer.RandomCropSpec;
import io.allium.model.layer.RandomFlipSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.model.layer.RandomTranslationSpec;
import io.allium.model.layer.RandomZoomSpec;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What augmentations draw, and that their gradients are the slopes of what they make. */
class AugmentationTest {
    private static final Shape PICTURE = Shape.of(4, 6, 2);
    private static final Draws DRAWS = new Draws(3);

    static Stream<AugmentationSpec> layers() {
        return Stream.of(
                RandomFlipSpec.DEFAULTS,
                RandomTranslationSpec.DEFAULTS.heightFactor(0.4).widthFactor(0.2, 0.6),
                RandomTranslationSpec.DEFAULTS
                        .heightFactor(0.4)
                        .widthFactor(0.2)
                        .fillMode(FillMode.FILL)
                        .fillValue(2),
                RandomRotationSpec.DEFAULTS.factor(0.3).fillMode(FillMode.WRAP),
                RandomZoomSpec.DEFAULTS.heightFactor(0.5).fillMode(FillMode.EDGE),
                RandomZoomSpec.DEFAULTS.heightFactor(0.5).widthFactor(-0.5, 0.1),
                RandomContrastSpec.DEFAULTS.factor(0.8).valueRange(-0.7, 0.7),
                RandomBrightnessSpec.DEFAULTS.factor(0.3).valueRange(-0.7, 0.7),
                RandomCropSpec.DEFAULTS.height(3).width(4));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void gradientsAreSlopes(AugmentationSpec layer) {
        Augmentation augmentation = Augmentations.of(layer, PICTURE);
        int outputs = layer instanceof RandomCropSpec ? 3 * 4 * 2 : 4 * 6 * 2;
        Random random = new Random(1);
        for (int example = 0; example < 5; example++) {
            ExampleFunction function = augmentation.drawn(DRAWS, example);
            double[] input = random.doubles(48, -1, 1).toArray();
            double[] upstream = random.doubles(outputs, -1, 1).toArray();
            double[] gradient = new double[48];
            function.backward(input, upstream, gradient);
            for (int i = 0; i < 48; i++) {
                double kept = input[i];
                input[i] = kept + 1e-6;
                double above = loss(function, input, upstream);
                input[i] = kept - 1e-6;
                double below = loss(function, input, upstream);
                input[i] = kept;
                assertThat(gradient[i]).isCloseTo((above - below) / 2e-6, within(1e-6));
            }
        }
    }

    private static double loss(ExampleFunction function, double[] input, double[] upstream) {
        double[] output = new double[upstream.length];
        function.forward(input, output);
        double sum = 0;
        for (int i = 0; i < output.length; i++) {
            sum += output[i] * upstream[i];
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyPictureHasItsOwnButForCrops(AugmentationSpec layer) {
        Augmentation augmentation = Augmentations.of(layer, PICTURE);
        Set<String> made = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (int example = 0; example < 20; example++) {
            made.add(picture(augmentation.drawn(DRAWS, example)));
            again.add(picture(augmentation.drawn(new Draws(3), example)));
        }
        assertThat(again).isEqualTo(made);
        if (layer instanceof RandomCropSpec) {
            assertThat(made).hasSize(1);
        } else {
            assertThat(made).hasSize(layer instanceof RandomFlipSpec ? 2 : 20);
        }
    }

    /** A part leaves the rest 0. */
    private static String picture(ExampleFunction function) {
        double[] output = new double[48];
        function.forward(new Random(2).doubles(48, -1, 1).toArray(), output);
        return Arrays.toString(output);
    }

    @Test
    void halfOfThePicturesAreFlipped() {
        Augmentation flips = Augmentations.of(RandomFlipSpec.DEFAULTS.mode(FlipMode.HORIZONTAL), PICTURE);
        String same = Arrays.toString(new Random(2).doubles(48, -1, 1).toArray());
        int flipped = 0;
        for (int example = 0; example < 2000; example++) {
            flipped += picture(flips.drawn(DRAWS, example)).equals(same) ? 0 : 1;
        }
        assertThat(flipped / 2000.0).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(2000)));
    }

    /** Nine places for 3×4 of 5×6, each in about a ninth of the steps. */
    @Test
    void partsComeFromEverywhere() {
        Augmentation crops = Augmentations.of(RandomCropSpec.DEFAULTS.height(3).width(4), Shape.of(5, 6, 1));
        int[] places = new int[9];
        double[] input = new double[30];
        Arrays.setAll(input, i -> i);
        for (int step = 0; step < 9000; step++) {
            double[] output = new double[12];
            crops.drawn(new Draws(step), 0).forward(input, output);
            int first = (int) output[0];
            places[first / 6 * 3 + first % 6]++;
            assertThat(output[11] - output[0]).isEqualTo(15);
        }
        for (int count : places) {
            assertThat(count / 9000.0).isCloseTo(1.0 / 9, within(5 * Math.sqrt(8.0 / 81 / 9000)));
        }
    }

    /** As in Keras: where one side fits exactly there is no choice. */
    @Test
    void partsAsHighAsThePictureAreInTheMiddle() {
        Augmentation crops = Augmentations.of(RandomCropSpec.DEFAULTS.height(4).width(2), PICTURE);
        Set<String> made = new HashSet<>();
        for (int step = 0; step < 20; step++) {
            made.add(picture(crops.drawn(new Draws(step), 0)));
        }
        assertThat(made).hasSize(1);
    }
}
