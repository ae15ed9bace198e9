package io.allium.model;

import static io.allium.model.Nets.dense;
import static io.allium.model.Nets.labelled;
import static io.allium.model.Nets.picture;
import static io.allium.model.Nets.problem;
import static io.allium.model.Nets.row;
import static io.allium.model.Nets.then;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.FillMode;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.GaussianNoiseSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.layer.RandomCropSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.model.layer.RandomZoomSpec;
import io.allium.model.layer.ReLUSpec;
import io.allium.model.layer.SoftmaxSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of activations, noise and augmentation that cannot be. */
class NoiseTextsTest {
    private static String said(LayerSpec layer) {
        return said(picture(6, 8, 3), layer);
    }

    private static String said(NetworkSpec network, LayerSpec layer) {
        return problem(then(network, "it", layer))
                .text()
                .replaceAll("\n    .*", "")
                .replaceAll("\n  See .*", "");
    }

    @Test
    void noiseShapes() {
        DropoutSpec dropout = DropoutSpec.DEFAULTS.rate(0.5);
        assertThat(said(dropout.noiseShape(1, 1)))
                .isEqualTo("[WrongLength] it: noiseShape has 2 numbers, and image gives 6×8×3; give one number an axis."
                        + "\n  Fix: noiseShape = {1, 1, 1} to drop whole examples, or leave noiseShape out");
        assertThat(said(dropout.noiseShape(1, 4, 1)))
                .isEqualTo(
                        "[ShapesDiffer] it: noiseShape is {1, 4, 1}, and image gives 6×8×3; axis 2 must be 1, -1 or 8."
                                + "\n  Fix: noiseShape = {1, 1, 1} to drop whole examples, or leave noiseShape out");
        assertThat(said(dropout.noiseShape(1, 0, -2)))
                .isEqualTo("[OutOfRange] it: noiseShape is {1, 0, -2}; each number must be 1, -1, or the length of its"
                        + " axis.\n  Fix: 1 for an axis whose values share what is drawn, else -1");
        assertThat(Inference.infer(then(picture(6, 8, 3), "it", dropout.noiseShape(6, -1, 1)))
                        .problems())
                .isEmpty();
    }

    @Test
    void deviations() {
        assertThat(said(GaussianNoiseSpec.DEFAULTS.stddev(1.5)))
                .isEqualTo("[OutOfRange] it: stddev is 1.5; it must be at least 0 and at most 1."
                        + "\n  Fix: stddev = 1, or less; scale the values before if they need more");
    }

    @Test
    void axesOfASoftmax() {
        assertThat(said(SoftmaxSpec.DEFAULTS.axis(4)))
                .startsWith("[AxisOutOfRange] it: axis is 4, and 6×8×3 from image has the axes 1 to 3.");
        assertThat(said(SoftmaxSpec.DEFAULTS.axis(-4)))
                .startsWith("[AxisOutOfRange] it: axis is -4, and 6×8×3 from image has the axes 1 to 3.");
        assertThat(said(row(4), SoftmaxSpec.DEFAULTS.axis(2)))
                .startsWith("[AxisOutOfRange] it: axis is 2, and 4 from row has only axis 1.");
        assertThat(said(SoftmaxSpec.DEFAULTS.axis(3, -1)))
                .startsWith("[AxisOutOfRange] it: axis names one axis of 6×8×3 from image twice.");
        assertThat(said(SoftmaxSpec.DEFAULTS.axis(0, 1)))
                .startsWith("[AxisOutOfRange] it: axis is 0, which is the batch; the first axis of a shape is 1.");
        assertThat(said(new SoftmaxSpec(List.of())))
                .startsWith("[WrongLength] it: axis is empty; a sum needs at least one axis.");
    }

    @Test
    void factors() {
        assertThat(said(RandomZoomSpec.DEFAULTS.heightFactor(-1)))
                .isEqualTo("[OutOfRange] it: heightFactor is -1.0; it must be more than -1 and at most 1."
                        + "\n  Fix: write it as a part of 1: a fifth is heightFactor = 0.2");
        assertThat(said(RandomRotationSpec.DEFAULTS.factor(0.1, 45)))
                .isEqualTo("[OutOfRange] it: factor is {0.1, 45.0}; each number must be at least -1 and at most 1."
                        + "\n  Fix: write it as a part of 1: a fifth is factor = 0.2");
        assertThat(said(RandomRotationSpec.DEFAULTS.factor(0.1, 0.2, 0.3)))
                .isEqualTo("[WrongLength] it: factor has 3 numbers; give 1, or 2, the least and the most."
                        + "\n  Fix: factor = 0.2");
        assertThat(said(RandomRotationSpec.DEFAULTS))
                .isEqualTo("[MissingValue] it: factor is missing: @RandomRotation needs it."
                        + "\n  Fix: write it, for example factor = 0.2");
    }

    @Test
    void fillValues() {
        RandomRotationSpec rotation = RandomRotationSpec.DEFAULTS.factor(0.1).fillValue(0.5);
        assertThat(said(rotation))
                .isEqualTo("[ImpossibleCombination] it: fillValue is 0.5, and fillMode = REFLECT uses none."
                        + "\n  Fix: fillMode = FILL, or leave fillValue out");
        assertThat(Inference.infer(then(picture(6, 8, 3), "it", rotation.fillMode(FillMode.FILL)))
                        .problems())
                .isEmpty();
    }

    @Test
    void parts() {
        assertThat(said(RandomCropSpec.DEFAULTS.height(7).width(9)))
                .isEqualTo("[KernelTooLarge] it: the 7×9 part does not fit the 6×8 picture from image."
                        + "\n  Fix: height = 6, or less");
        assertThat(said(row(4), RandomCropSpec.DEFAULTS.height(2).width(2)))
                .startsWith("[WrongRank] it: RandomCrop needs a picture, height×width×channels, and row gives 4.");
    }

    @Test
    void rangesOfValues() {
        assertThat(said(RandomBrightnessSpec.DEFAULTS.factor(0.2)))
                .isEqualTo("[ValueRange] it: valueRange is {0, 255}, and the values of image are 0 to 1."
                        + "\n  Fix: valueRange = {0, 1}");
        assertThat(said(RandomContrastSpec.DEFAULTS.factor(0.2).valueRange(1, 0)))
                .startsWith(
                        "[OutOfRange] it: valueRange is {1.0, 0.0}; the first number must be less than the second,");
        assertThat(said(RandomContrastSpec.DEFAULTS.factor(0.2).valueRange(1)))
                .startsWith("[WrongLength] it: valueRange has 1 number; give 2, the least and the largest value.");
        assertThat(Inference.infer(then(
                                picture(6, 8, 3),
                                "it",
                                RandomContrastSpec.DEFAULTS.factor(0.2).valueRange(0, 1)))
                        .problems())
                .isEmpty();
    }

    @Test
    void activationsUnderALoss() {
        NetworkSpec scores = labelled(then(row(4), "scores", dense(2)), 2)
                .training(TrainingSpec.DEFAULTS)
                .optimizer(AdamSpec.DEFAULTS);
        assertThat(said(scores, ReLUSpec.DEFAULTS))
                .startsWith("[LossMismatch] it: its activation is RELU; SPARSE_CATEGORICAL_CROSSENTROPY needs SOFTMAX,")
                .endsWith("Fix: @Activation(SOFTMAX), or take it out");
        assertThat(Inference.infer(then(scores, "it", SoftmaxSpec.DEFAULTS)).ownLink())
                .isEqualTo(Objective.Link.SOFTMAX);
    }
}
