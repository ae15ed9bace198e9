package io.allium.model;

import static io.allium.model.Nets.EMPTY;
import static io.allium.model.Nets.conv;
import static io.allium.model.Nets.dense;
import static io.allium.model.Nets.labelled;
import static io.allium.model.Nets.picture;
import static io.allium.model.Nets.problem;
import static io.allium.model.Nets.small;
import static io.allium.model.Nets.then;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Unset;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.AdamWSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import org.junit.jupiter.api.Test;

/** What is said of members out of range. */
class MemberTextsTest {
    @Test
    void missingNumber() {
        assertThat(problem(with(dense(3).units(Unset.INT))).text()).isEqualTo("""
                        [MissingValue] it: units is missing: @Dense needs it.
                          Fix: write it, for example units = 10
                          See docs/rules/MissingValue.md""");
    }

    @Test
    void missingAxes() {
        assertThat(problem(with(Conv2DSpec.DEFAULTS.filters(3))).text()).isEqualTo("""
                        [MissingValue] it: kernelSize is missing: @Conv2D needs it.
                          Fix: write it, for example kernelSize = 3
                          See docs/rules/MissingValue.md""");
    }

    @Test
    void missingShare() {
        assertThat(problem(with(DropoutSpec.DEFAULTS)).text()).isEqualTo("""
                        [MissingValue] it: rate is missing: @Dropout needs it.
                          Fix: write it, for example rate = 0.5
                          See docs/rules/MissingValue.md""");
    }

    @Test
    void missingScale() {
        assertThat(problem(with(RescalingSpec.DEFAULTS)).text()).isEqualTo("""
                        [MissingValue] it: scale is missing: @Rescaling needs it.
                          Fix: write it, for example scale = 1.0 / 255
                          See docs/rules/MissingValue.md""");
    }

    @Test
    void tooSmall() {
        assertThat(problem(with(conv(0, 3))).text()).isEqualTo("""
                        [OutOfRange] it: filters is 0; it must be at least 1.
                          Fix: filters = 1, or more
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void axesTooSmall() {
        assertThat(problem(with(conv(3, 3).strides(2, 0))).text()).isEqualTo("""
                        [OutOfRange] it: strides is {2, 0}; each number must be at least 1.
                          Fix: strides = {2, 1}, or more
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void axisTooSmall() {
        assertThat(problem(with(conv(3, 0))).text()).isEqualTo("""
                        [OutOfRange] it: kernelSize is 0; it must be at least 1.
                          Fix: kernelSize = 1, or more
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void tooManyAxes() {
        assertThat(problem(with(conv(3, 3).kernelSize(3, 3, 3))).text()).isEqualTo("""
                        [WrongLength] it: kernelSize has 3 numbers; give 1 for all axes, or 2, one for each.
                          Fix: kernelSize = 3
                          See docs/rules/WrongLength.md""");
    }

    @Test
    void noAxes() {
        assertThat(problem(with(conv(3, 3).strides(new int[0]))).text()).isEqualTo("""
                        [WrongLength] it: strides has 0 numbers; give 1 for all axes, or 2, one for each.
                          Fix: leave strides out
                          See docs/rules/WrongLength.md""");
    }

    @Test
    void strideAndDilation() {
        assertThat(problem(with(conv(3, 3).strides(2).dilationRate(1, 2))).text())
                .isEqualTo("""
                        [ImpossibleCombination] it: dilationRate and strides cannot both be more than 1.
                          Fix: dilationRate = 1, or strides = 1
                          See docs/rules/ImpossibleCombination.md""");
    }

    @Test
    void strideAndNegativeDilation() {
        assertThat(problem(with(conv(3, 3).strides(2).dilationRate(-1))).text()).isEqualTo("""
                        [OutOfRange] it: dilationRate is -1; it must be at least 1.
                          Fix: dilationRate = 1, or more
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void share() {
        assertThat(problem(with(DropoutSpec.DEFAULTS.rate(1))).text()).isEqualTo("""
                        [OutOfRange] it: rate is 1.0; it must be at least 0 and less than 1.
                          Fix: write it as a part of 1: a half is rate = 0.5
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void closedShare() {
        assertThat(problem(with(BatchNormalizationSpec.DEFAULTS.momentum(1.5))).text())
                .isEqualTo("""
                        [OutOfRange] it: momentum is 1.5; it must be at least 0 and at most 1.
                          Fix: leave momentum out, or write it as a part of 1, such as 0.9
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void positive() {
        assertThat(problem(with(BatchNormalizationSpec.DEFAULTS.epsilon(0))).text())
                .isEqualTo("""
                        [OutOfRange] it: epsilon is 0.0; it must be more than 0.
                          Fix: leave epsilon out, or write a number such as 1e-3
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void infinite() {
        assertThat(problem(with(BatchNormalizationSpec.DEFAULTS.epsilon(Double.POSITIVE_INFINITY)))
                        .text())
                .isEqualTo("""
                        [OutOfRange] it: epsilon is Infinity; it must be a finite number.
                          Fix: look at how it is computed: 1.0 / 0 is infinite, and 0.0 / 0 is no number
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void notFinite() {
        assertThat(problem(with(RescalingSpec.DEFAULTS.scale(2).offset(Double.NaN)))
                        .text())
                .isEqualTo("""
                        [OutOfRange] it: offset is NaN; it must be a finite number.
                          Fix: look at how it is computed: 1.0 / 0 is infinite, and 0.0 / 0 is no number
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void scaleOfZero() {
        assertThat(problem(with(RescalingSpec.DEFAULTS.scale(0))).text()).isEqualTo("""
                        [ZeroScale] it: scale is 0, which makes every value the same; in Java 1 / 255 is 0.
                          Fix: scale = 1.0 / 255
                          See docs/rules/ZeroScale.md""");
    }

    @Test
    void blackPicture() {
        assertThat(problem(then(EMPTY.layer("image", new ImageSpec(8, 8, 3, 0)), "scores", dense(3)))
                        .text())
                .isEqualTo("""
                        [ZeroScale] image: scale is 0, which makes every picture black; in Java 1 / 255 is 0.
                          Fix: scale = 1.0 / 255, or leave scale out
                          See docs/rules/ZeroScale.md""");
    }

    @Test
    void recordWithoutFeatures() {
        assertThat(problem(then(EMPTY.layer("bird", new FeaturesOfSpec("app.Bird", "", "", 0)), "scores", dense(3)))
                        .text())
                .isEqualTo("""
                        [OutOfRange] bird: size is 0; the record needs at least one feature.
                          Fix: give the record a component that is a number, a boolean or an enum
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void noEpochs() {
        assertThat(problem(trained(TrainingSpec.DEFAULTS.epochs(0), AdamSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [OutOfRange] epochs is 0; it must be at least 1.
                          Fix: epochs = 1, or more
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void everythingHeldBack() {
        assertThat(problem(trained(TrainingSpec.DEFAULTS.validationSplit(1), AdamSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [OutOfRange] validationSplit is 1.0; it must be at least 0 and less than 1.
                          Fix: write it as a part of 1: a half is validationSplit = 0.5
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void noStep() {
        assertThat(problem(trained(TrainingSpec.DEFAULTS, AdamSpec.DEFAULTS.learningRate(0)))
                        .text())
                .isEqualTo("""
                        [OutOfRange] learningRate is 0.0; it must be more than 0.
                          Fix: leave learningRate out, or write a number such as 1e-3
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void noNumber() {
        assertThat(problem(trained(TrainingSpec.DEFAULTS, SGDSpec.DEFAULTS.momentum(Double.NaN)))
                        .text())
                .isEqualTo("""
                        [OutOfRange] momentum is NaN; it must be at least 0 and less than 1.
                          Fix: look at how it is computed: 1.0 / 0 is infinite, and 0.0 / 0 is no number
                          See docs/rules/OutOfRange.md""");
    }

    @Test
    void negativeDecay() {
        assertThat(problem(trained(TrainingSpec.DEFAULTS, AdamWSpec.DEFAULTS.weightDecay(-1e-7)))
                        .text())
                .isEqualTo("""
                        [OutOfRange] weightDecay is -1.0E-7; it must be at least 0.
                          Fix: weightDecay = 0, or more
                          See docs/rules/OutOfRange.md""");
    }

    private static NetworkSpec with(LayerSpec layer) {
        return then(then(picture(), "it", layer), "scores", dense(3));
    }

    private static NetworkSpec trained(TrainingSpec training, OptimizerSpec optimizer) {
        return labelled(small(), 10).training(training).optimizer(optimizer);
    }
}
