package io.allium.model;

import static io.allium.model.Nets.conv;
import static io.allium.model.Nets.dense;
import static io.allium.model.Nets.map;
import static io.allium.model.Nets.picture;
import static io.allium.model.Nets.problem;
import static io.allium.model.Nets.row;
import static io.allium.model.Nets.then;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.AddSpec;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GlobalMaxPooling2DSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import org.junit.jupiter.api.Test;

/** What is said where a layer does not fit what flows into it. */
class ShapeTextsTest {
    @Test
    void kernelTooLarge() {
        assertThat(problem(then(map(), "conv3", conv(32, 7))).text()).isEqualTo("""
                        [KernelTooLarge] conv3: the 7×7 kernel does not fit the 6×6 map from pool2.
                            image   32×32×3    Image
                            conv1   30×30×32   Conv2D 3×3
                            pool1   15×15×32   MaxPooling2D 2×2
                            conv2   13×13×32   Conv2D 3×3
                            pool2   6×6×32     MaxPooling2D 2×2, dropped 1 row and 1 column
                          Fix: kernelSize = 5, or padding = SAME, or take pool2 out
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void kernelTooLargeOnOneAxis() {
        assertThat(problem(then(picture(1, 32, 3), "conv", conv(3, 3))).text()).isEqualTo("""
                        [KernelTooLarge] conv: the 3×3 kernel does not fit the 1×32 map from image.
                            image   1×32×3   Image
                          Fix: kernelSize = {1, 3}, or padding = SAME
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void kernelTooLargeWhereNothingFits() {
        assertThat(problem(then(picture(2, 2, 3), "conv", conv(3, 3))).text()).isEqualTo("""
                        [KernelTooLarge] conv: the 3×3 kernel does not fit the 2×2 map from image.
                            image   2×2×3   Image
                          Fix: padding = SAME
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void kernelTooLargeWithDilation() {
        assertThat(problem(then(map(), "conv3", conv(32, 3).dilationRate(4))).text())
                .isEqualTo("""
                        [KernelTooLarge] conv3: the 3×3 kernel, which spans 9×9 with its dilation, does not fit the 6×6 map from pool2.
                            image   32×32×3    Image
                            conv1   30×30×32   Conv2D 3×3
                            pool1   15×15×32   MaxPooling2D 2×2
                            conv2   13×13×32   Conv2D 3×3
                            pool2   6×6×32     MaxPooling2D 2×2, dropped 1 row and 1 column
                          Fix: dilationRate = 2, or padding = SAME, or take pool2 out
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void kernelTooLargeWithAnyDilation() {
        assertThat(problem(then(map(), "conv3", conv(32, 9).dilationRate(2))).text())
                .isEqualTo("""
                        [KernelTooLarge] conv3: the 9×9 kernel, which spans 17×17 with its dilation, does not fit the 6×6 map from pool2.
                            image   32×32×3    Image
                            conv1   30×30×32   Conv2D 3×3
                            pool1   15×15×32   MaxPooling2D 2×2
                            conv2   13×13×32   Conv2D 3×3
                            pool2   6×6×32     MaxPooling2D 2×2, dropped 1 row and 1 column
                          Fix: kernelSize = 3, or padding = SAME
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void poolTooLarge() {
        assertThat(problem(then(map(), "pool3", MaxPooling2DSpec.DEFAULTS.poolSize(7)))
                        .text())
                .isEqualTo("""
                        [KernelTooLarge] pool3: the 7×7 pool does not fit the 6×6 map from pool2.
                            image   32×32×3    Image
                            conv1   30×30×32   Conv2D 3×3
                            pool1   15×15×32   MaxPooling2D 2×2
                            conv2   13×13×32   Conv2D 3×3
                            pool2   6×6×32     MaxPooling2D 2×2, dropped 1 row and 1 column
                          Fix: poolSize = 6, or padding = SAME, or take pool2 out
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void poolOnNothing() {
        assertThat(problem(then(
                                then(picture(), "all", AveragePooling2DSpec.DEFAULTS.poolSize(32)),
                                "pool",
                                MaxPooling2DSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [KernelTooLarge] pool: the 2×2 pool does not fit the 1×1 map from all.
                            image   32×32×3   Image
                            all     1×1×3     AveragePooling2D 32×32
                          Fix: padding = SAME, or take all out
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void noPicture() {
        assertThat(problem(then(then(map(), "flat", FlattenSpec.DEFAULTS), "conv3", conv(32, 3)))
                        .text())
                .isEqualTo("""
                        [WrongRank] conv3: Conv2D needs a picture, height×width×channels, and flat gives 1152.
                            image   32×32×3    Image
                            conv1   30×30×32   Conv2D 3×3
                            pool1   15×15×32   MaxPooling2D 2×2
                            conv2   13×13×32   Conv2D 3×3
                            pool2   6×6×32     MaxPooling2D 2×2, dropped 1 row and 1 column
                            flat    1152       Flatten
                          Fix: put conv3 before flat, or take it out
                          See docs/rules/WrongRank.md""");
    }

    @Test
    void neverAPicture() {
        assertThat(problem(then(then(row(4), "hidden", dense(3)), "pool", GlobalMaxPooling2DSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [WrongRank] pool: GlobalMaxPooling2D needs a picture, height×width×channels, and hidden gives 3.
                            row      4   Features
                            hidden   3   Dense
                          Fix: take it out, or let the network begin with an @Image
                          See docs/rules/WrongRank.md""");
    }

    @Test
    void sumOfDifferentMaps() {
        assertThat(problem(branches(conv(8, 3), conv(8, 5), AddSpec.DEFAULTS)).text())
                .isEqualTo("""
                        [ShapesDiffer] merge: left gives 30×30×8 and right gives 28×28×8; axis by axis, from the last, they must be equal or 1.
                            image   32×32×3   Image
                            left    30×30×8   Conv2D 3×3
                            right   28×28×8   Conv2D 5×5, from image
                          Fix: let both branches have padding = SAME and the same strides
                          See docs/rules/ShapesDiffer.md""");
    }

    @Test
    void sumOfDifferentChannels() {
        assertThat(problem(branches(conv(8, 3), conv(16, 3), AddSpec.DEFAULTS)).text())
                .isEqualTo("""
                        [ShapesDiffer] merge: left gives 30×30×8 and right gives 30×30×16; axis by axis, from the last, they must be equal or 1.
                            image   32×32×3    Image
                            left    30×30×8    Conv2D 3×3
                            right   30×30×16   Conv2D 3×3, from image
                          Fix: put @Conv2D(filters = 8, kernelSize = 1) after right
                          See docs/rules/ShapesDiffer.md""");
    }

    @Test
    void sumOfDifferentRows() {
        assertThat(problem(row(4).layer("a", dense(3), "row")
                                .layer("b", dense(5), "row")
                                .layer("sum", AddSpec.DEFAULTS, "a", "b"))
                        .text())
                .isEqualTo("""
                        [ShapesDiffer] sum: a gives 3 and b gives 5; axis by axis, from the last, they must be equal or 1.
                            row   4   Features
                            a     3   Dense
                            b     5   Dense, from row
                          Fix: put @Dense(3) after b
                          See docs/rules/ShapesDiffer.md""");
    }

    @Test
    void sumOfMapAndRow() {
        assertThat(problem(branches(conv(8, 3), FlattenSpec.DEFAULTS, AddSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [ShapesDiffer] merge: left gives 30×30×8 and right gives 3072; axis by axis, from the last, they must be equal or 1.
                            image   32×32×3   Image
                            left    30×30×8   Conv2D 3×3
                            right   3072      Flatten, from image
                          Fix: put @Flatten and @Dense(3072) after left
                          See docs/rules/ShapesDiffer.md""");
    }

    @Test
    void concatenationOfDifferentMaps() {
        assertThat(problem(branches(conv(8, 3), conv(8, 5), ConcatenateSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [ShapesDiffer] merge: left gives 30×30×8 and right gives 28×28×8; they may only differ on axis 3.
                            image   32×32×3   Image
                            left    30×30×8   Conv2D 3×3
                            right   28×28×8   Conv2D 5×5, from image
                          Fix: let both branches have padding = SAME and the same strides, or put @Flatten after both
                          See docs/rules/ShapesDiffer.md""");
    }

    @Test
    void concatenationOfMapAndRow() {
        assertThat(problem(branches(FlattenSpec.DEFAULTS, conv(8, 3), ConcatenateSpec.DEFAULTS.axis(1)))
                        .text())
                .isEqualTo("""
                        [ShapesDiffer] merge: left gives 3072 and right gives 30×30×8; both need the same number of axes.
                            image   32×32×3   Image
                            left    3072      Flatten
                            right   30×30×8   Conv2D 3×3, from image
                          Fix: put @Flatten after right, and leave axis out
                          See docs/rules/ShapesDiffer.md""");
    }

    @Test
    void axisBeyond() {
        assertThat(problem(branches(conv(8, 3), conv(8, 3), ConcatenateSpec.DEFAULTS.axis(4)))
                        .text())
                .isEqualTo("""
                        [AxisOutOfRange] merge: axis is 4, and 30×30×8 from left has the axes 1 to 3.
                            image   32×32×3   Image
                            left    30×30×8   Conv2D 3×3
                            right   30×30×8   Conv2D 3×3, from image
                          Fix: leave axis out: it is then the last axis
                          See docs/rules/AxisOutOfRange.md""");
    }

    @Test
    void axisOfTheBatch() {
        assertThat(problem(branches(conv(8, 3), conv(8, 3), ConcatenateSpec.DEFAULTS.axis(0)))
                        .text())
                .isEqualTo("""
                        [AxisOutOfRange] merge: axis is 0, which is the batch; the first axis of a shape is 1.
                          Fix: leave axis out: it is then the last axis
                          See docs/rules/AxisOutOfRange.md""");
    }

    @Test
    void rowTooLong() {
        assertThat(problem(then(then(picture(), "wide", dense(Integer.MAX_VALUE)), "flat", FlattenSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [Overflow] flat: 32×32×2147483647 from wide makes a row of 2,199,023,254,528 values, more than the 2,147,483,647 an axis can have.
                            image   32×32×3            Image
                            wide    32×32×2147483647   Dense
                          Fix: make wide smaller
                          See docs/rules/Overflow.md""");
    }

    @Test
    void layerTooLarge() {
        assertThat(problem(then(row(Integer.MAX_VALUE), "huge", dense(Integer.MAX_VALUE)))
                        .text())
                .isEqualTo("""
                        [Overflow] huge: its output or its parameters are more than can be counted.
                            row   2147483647   Features
                          Fix: make it or its input smaller
                          See docs/rules/Overflow.md""");
    }

    @Test
    void inputTooLarge() {
        assertThat(problem(then(picture(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE), "scores", dense(3)))
                        .text())
                .isEqualTo("""
                        [Overflow] image: its output or its parameters are more than can be counted.
                          Fix: make it smaller
                          See docs/rules/Overflow.md""");
    }

    @Test
    void networkTooLarge() {
        assertThat(problem(then(
                                then(then(row(1 << 30), "a", dense(1 << 30)), "b", dense(1 << 30)),
                                "c",
                                dense(1 << 30)))
                        .text())
                .isEqualTo("""
                        [Overflow] the network is larger than can be counted.
                          Fix: make its largest layers smaller
                          See docs/rules/Overflow.md""");
    }

    private static NetworkSpec branches(LayerSpec left, LayerSpec right, LayerSpec merge) {
        return picture()
                .layer("left", left, "image")
                .layer("right", right, "image")
                .layer("merge", merge, "left", "right");
    }
}
