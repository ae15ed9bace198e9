package io.allium.model;

import static io.allium.ActivationFunction.RELU;
import static io.allium.ActivationFunction.SOFTMAX;
import static io.allium.ActivationFunction.TANH;
import static io.allium.model.Nets.EMPTY;
import static io.allium.model.Nets.dense;
import static io.allium.model.Nets.labelled;
import static io.allium.model.Nets.map;
import static io.allium.model.Nets.problem;
import static io.allium.model.Nets.small;
import static io.allium.model.Nets.then;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Loss;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import org.junit.jupiter.api.Test;

/** What is said where labels, output and loss do not fit. */
class ObjectiveTextsTest {
    @Test
    void tooManyOutputs() {
        assertThat(problem(labelled(small(), 3)).text()).isEqualTo("""
                        [LabelsMismatch] logits: it has 10 outputs, and the 3 labels of Digit need 3.
                          Fix: units = 3, or leave units out
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void tooFewOutputs() {
        assertThat(problem(labelled(small().change("logits", logits -> dense(1)), 3))
                        .text())
                .isEqualTo("""
                        [LabelsMismatch] logits: it has 1 output, and the 3 labels of Digit need 3.
                          Fix: units = 3, or leave units out
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void outputsOfAnEarlierLayer() {
        assertThat(problem(labelled(then(small(), "probabilities", new ActivationSpec(SOFTMAX)), 3))
                        .text())
                .isEqualTo("""
                        [LabelsMismatch] probabilities: it has 10 outputs, and the 3 labels of Digit need 3.
                          Fix: units = 3 in logits
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void outputsOfNoDenseLayer() {
        assertThat(problem(labelled(then(map(), "flat", FlattenSpec.DEFAULTS), 3))
                        .text())
                .isEqualTo("""
                        [LabelsMismatch] flat: it has 1152 outputs, and the 3 labels of Digit need 3.
                          Fix: end the network with @Dense(3)
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void denseOnAMap() {
        assertThat(problem(labelled(then(map(), "logits", dense(4)), 3)).text()).isEqualTo("""
                        [LabelsMismatch] logits: its output is 6×6×4, and the 3 labels of Digit need a row of 3.
                          Fix: put @Flatten before logits, and let it have units = 3
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void denseOnAMapOfTheRightUnits() {
        assertThat(problem(labelled(then(map(), "logits", dense(3)), 3)).text()).isEqualTo("""
                        [LabelsMismatch] logits: its output is 6×6×3, and the 3 labels of Digit need a row of 3.
                          Fix: put @Flatten before logits
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void mapAtTheEnd() {
        assertThat(problem(labelled(map(), 3)).text()).isEqualTo("""
                        [LabelsMismatch] pool2: its output is 6×6×32, and the 3 labels of Digit need a row of 3.
                          Fix: end the network with @Flatten and @Dense(3)
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void twoNumbersForOneTarget() {
        assertThat(problem(then(
                                EMPTY.layer("bird", new FeaturesOfSpec("app.Bird", "a, b", "mass", 2)),
                                "estimate",
                                dense(2)))
                        .text())
                .isEqualTo("""
                        [LabelsMismatch] estimate: it has 2 outputs, and the record's target mass needs 1.
                          Fix: units = 1
                          See docs/rules/LabelsMismatch.md""");
    }

    @Test
    void lossOfNumbersForLabels() {
        assertThat(problem(labelled(small(), 10)
                                .training(TrainingSpec.DEFAULTS.loss(Loss.HUBER))
                                .optimizer(AdamSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [LossMismatch] loss is HUBER, and 10 outputs for the 10 labels of Digit need SPARSE_CATEGORICAL_CROSSENTROPY.
                          Fix: loss = SPARSE_CATEGORICAL_CROSSENTROPY, or leave it out
                          See docs/rules/LossMismatch.md""");
    }

    @Test
    void lossOfClassesForYesOrNo() {
        assertThat(problem(labelled(small().change("logits", logits -> dense(1)), 2)
                                .training(TrainingSpec.DEFAULTS.loss(Loss.SPARSE_CATEGORICAL_CROSSENTROPY))
                                .optimizer(AdamSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [LossMismatch] loss is SPARSE_CATEGORICAL_CROSSENTROPY, and 1 output for the 2 labels of Digit needs BINARY_CROSSENTROPY.
                          Fix: loss = BINARY_CROSSENTROPY, or leave it out
                          See docs/rules/LossMismatch.md""");
    }

    @Test
    void lossOfClassesWithoutLabels() {
        assertThat(problem(small().training(TrainingSpec.DEFAULTS.loss(Loss.SPARSE_CATEGORICAL_CROSSENTROPY))
                                .optimizer(AdamSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [LossMismatch] SPARSE_CATEGORICAL_CROSSENTROPY compares classes, and the network has no labels.
                          Fix: add @Labels(….class) with the enum of the classes
                          See docs/rules/LossMismatch.md""");
    }

    @Test
    void activationThatFitsNoLoss() {
        assertThat(problem(labelled(small().change("logits", logits -> dense(10).activation(RELU)), 10))
                        .text())
                .isEqualTo("""
                        [LossMismatch] logits: its activation is RELU; SPARSE_CATEGORICAL_CROSSENTROPY needs SOFTMAX, or none (logits).
                          Fix: leave activation out, or say SOFTMAX
                          See docs/rules/LossMismatch.md""");
    }

    @Test
    void activationLayerThatFitsNoLoss() {
        assertThat(problem(labelled(then(small(), "squash", new ActivationSpec(TANH)), 10))
                        .text())
                .isEqualTo("""
                        [LossMismatch] squash: its activation is TANH; SPARSE_CATEGORICAL_CROSSENTROPY needs SOFTMAX, or none (logits).
                          Fix: @Activation(SOFTMAX), or take it out
                          See docs/rules/LossMismatch.md""");
    }

    @Test
    void noLoss() {
        assertThat(problem(small().training(TrainingSpec.DEFAULTS).optimizer(AdamSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [MissingLoss] loss is missing, and does not follow from the output logits: there are no labels.
                          Fix: say what the network learns: loss = MEAN_SQUARED_ERROR for numbers, or @Labels for classes
                          See docs/rules/MissingLoss.md""");
    }
}
