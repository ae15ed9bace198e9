package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.CenterCropSpec;
import io.allium.model.layer.Cropping2DSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.RepeatVectorSpec;
import io.allium.model.layer.ReshapeSpec;
import io.allium.model.layer.ResizingSpec;
import io.allium.model.layer.UpSampling2DSpec;
import io.allium.model.layer.ZeroPadding2DSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of layers that reshape, on a picture of 4×6×5, and that it goes away when one does as it says. */
class ReshapingTextsTest {
    private static final ReshapeSpec RESHAPE = ReshapeSpec.DEFAULTS;
    private static final PermuteSpec PERMUTE = PermuteSpec.DEFAULTS;
    private static final ZeroPadding2DSpec PADDING = ZeroPadding2DSpec.DEFAULTS;
    private static final Cropping2DSpec CROPPING = Cropping2DSpec.DEFAULTS;
    private static final UpSampling2DSpec UP = UpSampling2DSpec.DEFAULTS;

    static Stream<Arguments> mistakes() {
        String open = "only one number can be -1, the one that follows from the others.";
        String each = "each number must be at least 1, or -1 for the one that follows from the others.";
        String sides = "give 1 for all sides, 2 for rows and columns, or 4: top, bottom, left and right.";
        return Stream.of(
                of(
                        RESHAPE,
                        "[MissingValue] it: targetShape is missing: @Reshape needs it.",
                        "write it, for example targetShape = {4, 4, 8}",
                        RESHAPE.targetShape(4, 30)),
                of(
                        RESHAPE.targetShape(-1, 2, -1),
                        "[OutOfRange] it: targetShape is {-1, 2, -1}; " + open,
                        "targetShape = {-1, 2, 1}",
                        RESHAPE.targetShape(-1, 2, 1)),
                of(
                        RESHAPE.targetShape(0, -2, 3),
                        "[OutOfRange] it: targetShape is {0, -2, 3}; " + each,
                        "targetShape = {1, 1, 3}",
                        null),
                of(
                        RESHAPE.targetShape(7, 5),
                        "[ProductDiffers] it: image gives 4×6×5, 120 values, and the target shape 7×5 holds 35.",
                        "targetShape = {-1, 5}",
                        RESHAPE.targetShape(-1, 5)),
                of(
                        RESHAPE.targetShape(7, 11),
                        "[ProductDiffers] it: image gives 4×6×5, 120 values, and the target shape 7×11 holds 77.",
                        "let the numbers multiply to 120",
                        RESHAPE.targetShape(10, 12)),
                of(
                        RESHAPE.targetShape(7, -1),
                        "[ProductDiffers] it: image gives 4×6×5, 120 values, and the target shape would hold a multiple of 7.",
                        "let the numbers multiply to a divisor of 120",
                        RESHAPE.targetShape(8, -1)),
                of(
                        PERMUTE,
                        "[MissingValue] it: dims is missing: @Permute needs it.",
                        "write it, for example dims = {2, 1, 3}",
                        PERMUTE.dims(2, 1, 3)),
                of(
                        PERMUTE.dims(1, 2, 4),
                        "[OutOfRange] it: dims is {1, 2, 4}; it must name each axis from 1 to 3 once.",
                        "dims = {2, 1, 3}",
                        PERMUTE.dims(2, 1, 3)),
                of(PERMUTE.dims(0), "[OutOfRange] it: dims is 0; it can only be 1.", "dims = 1", null),
                of(
                        PERMUTE.dims(2, 1),
                        "[WrongLength] it: dims is {2, 1}, and 4×6×5 from image has 3 axes; it must name each axis from 1 to 3 once.",
                        "dims = {2, 1, 3}",
                        PERMUTE.dims(2, 1, 3)),
                of(
                        RepeatVectorSpec.DEFAULTS,
                        "[MissingValue] it: n is missing: @RepeatVector needs it.",
                        "write it, for example n = 3",
                        null),
                of(new RepeatVectorSpec(0), "[OutOfRange] it: n is 0; it must be at least 1.", "n = 1, or more", null),
                of(
                        new RepeatVectorSpec(2),
                        "[WrongRank] it: RepeatVector needs a row of numbers, and image gives 4×6×5.",
                        "put @Flatten after image",
                        null),
                of(
                        PADDING.padding(1, 2, 3),
                        "[WrongLength] it: padding has 3 numbers; " + sides,
                        "padding = {1, 2}",
                        PADDING.padding(1, 2)),
                of(
                        PADDING.padding(1, 2, 3, 4, 5),
                        "[WrongLength] it: padding has 5 numbers; " + sides,
                        "padding = {1, 2, 3, 4}",
                        PADDING.padding(1, 2, 3, 4)),
                of(
                        new ZeroPadding2DSpec(List.of()),
                        "[WrongLength] it: padding has 0 numbers; " + sides,
                        "leave padding out",
                        PADDING),
                of(
                        PADDING.padding(-1),
                        "[OutOfRange] it: padding is -1; it must be at least 0.",
                        "padding = 0, or more",
                        PADDING.padding(0)),
                of(
                        CROPPING.cropping(1, -2),
                        "[OutOfRange] it: cropping is {1, -2}; each number must be at least 0.",
                        "cropping = {1, 0}, or more",
                        CROPPING.cropping(1, 0)),
                of(
                        CROPPING.cropping(2, 1),
                        "[NothingLeft] it: cutting 2 and 2 off the 4 rows of the 4×6×5 map from image leaves nothing.",
                        "cut off fewer than 4 rows in all",
                        CROPPING.cropping(2, 1, 1, 1)),
                of(
                        CROPPING.cropping(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE),
                        "[NothingLeft] it: cutting 2147483647 and 2147483647 off the 6 columns of the 4×6×5 map from image leaves nothing.",
                        "cut off fewer than 6 columns in all",
                        CROPPING.cropping(0, 0, 3, 2)),
                of(
                        UP.size(2, 0),
                        "[OutOfRange] it: size is {2, 0}; each number must be at least 1.",
                        "size = {2, 1}, or more",
                        UP.size(2, 1)),
                of(
                        ResizingSpec.DEFAULTS.height(8),
                        "[MissingValue] it: width is missing: @Resizing needs it.",
                        "write it, for example width = 64",
                        ResizingSpec.DEFAULTS.height(8).width(64)),
                of(
                        CenterCropSpec.DEFAULTS.height(-1).width(2),
                        "[OutOfRange] it: height is -1; it must be at least 1.",
                        "height = 1, or more",
                        CenterCropSpec.DEFAULTS.height(1).width(2)));
    }

    private static Arguments of(LayerSpec wrong, String headline, String fix, @Nullable LayerSpec mended) {
        return Arguments.of(wrong, headline, fix, mended == null ? List.of() : List.of(mended));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void mistake(LayerSpec wrong, String headline, String fix, List<LayerSpec> mended) {
        NetworkSpec picture = Nets.picture(4, 6, 5);

        Problem problem = Nets.problem(Nets.then(picture, "it", wrong));

        assertThat(problem.headline()).isEqualTo(headline);
        assertThat(problem.fix()).isEqualTo(fix);
        for (LayerSpec layer : mended) {
            assertThat(Nets.problems(Nets.then(picture, "it", layer))).isEmpty();
        }
    }

    static Stream<LayerSpec> tooLarge() {
        int most = Integer.MAX_VALUE;
        return Stream.of(
                PADDING.padding(most),
                PADDING.padding(0, 0, 0, most),
                UP.size(most),
                ResizingSpec.DEFAULTS.height(most).width(most),
                CenterCropSpec.DEFAULTS.height(most).width(most),
                RESHAPE.targetShape(most, most, most));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void moreThanCanBeCounted(LayerSpec layer) {
        assertThat(Nets.problem(Nets.then(Nets.picture(4, 6, 5), "it", layer)).code())
                .isEqualTo(Code.OVERFLOW);
    }

    /** A row is what it needs, so it belongs behind the layer that ended the picture, and not before it. */
    @Test
    void rowThatWasMadeATableAgain() {
        NetworkSpec table = Nets.then(
                Nets.then(Nets.picture(4, 6, 5), "flat", FlattenSpec.DEFAULTS), "table", RESHAPE.targetShape(4, 30));

        assertThat(Nets.problem(Nets.then(table, "it", new RepeatVectorSpec(2))).fix())
                .isEqualTo("put @Flatten after table");
    }

    @Test
    void pictureThatIsSmallerThanItsMiddle() {
        LayerSpec crop = CenterCropSpec.DEFAULTS.height(5).width(2);

        InferredNetwork network = Inference.infer(Nets.then(Nets.picture(4, 6, 5), "it", crop));

        assertThat(network.output().effect().remark()).isEqualTo("resized, since the picture is smaller");
    }
}
