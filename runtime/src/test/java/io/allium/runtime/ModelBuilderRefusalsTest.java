package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.problem.Code;
import io.allium.model.training.SGDSpec;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.train.Progress;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder refuses, and in which words. */
class ModelBuilderRefusalsTest {
    private static final NetworkSpec PICTURES = TestModels.pictures();
    private static final NetworkSpec ANSWERS = TestModels.answers(ActivationFunction.LINEAR);

    /** A network that says neither how it is trained nor what it learns. */
    private static final NetworkSpec BARE = NetworkSpec.named("com.example.Bare")
            .layer("row", FeaturesSpec.DEFAULTS.size(2))
            .layer("out", DenseSpec.DEFAULTS.units(1), "row");

    private static NetworkSpec built(TestBuilder builder) {
        return builder.blueprint().network().spec();
    }

    static Stream<Arguments> valuesOutOfRange() {
        return Stream.of(
                refused(builder -> builder.epochs(0), "epochs is 0; it must be at least 1."),
                refused(builder -> builder.epochs(-3), "epochs is -3; it must be at least 1."),
                refused(builder -> builder.batchSize(0), "batchSize is 0; it must be at least 1."),
                refused(
                        builder -> builder.validationSplit(1),
                        "validationSplit is 1.0; it must be at least 0 and less than 1."),
                refused(
                        builder -> builder.validationSplit(-0.1),
                        "validationSplit is -0.1; it must be at least 0 and less than 1."),
                refused(
                        builder -> builder.validationSplit(Double.NaN),
                        "validationSplit is NaN; it must be at least 0 and less than 1."),
                refused(
                        builder -> builder.adam(adam -> adam.learningRate(0)),
                        "learningRate is 0.0; it must be more than 0."),
                refused(
                        builder -> builder.adam(adam -> adam.learningRate(Double.POSITIVE_INFINITY)),
                        "learningRate is Infinity; it must be a finite number."),
                refused(
                        builder -> builder.with(SGDSpec.DEFAULTS.momentum(1)),
                        "momentum is 1.0; it must be at least 0 and less than 1."),
                refused(
                        builder -> builder.change("conv", Conv2DSpec.class, conv -> conv.filters(0)),
                        "conv: filters is 0; it must be at least 1."),
                refused(
                        builder -> builder.change("conv", Conv2DSpec.class, conv -> conv.strides(1, 0)),
                        "conv: strides is {1, 0}; each number must be at least 1."),
                refused(
                        builder -> builder.change("mixed", DenseSpec.class, dense -> dense.units(-1)),
                        "mixed: units is -1; it must be at least 1."),
                refused(
                        builder -> builder.change("image", ImageSpec.class, image -> image.height(0)),
                        "image: height is 0; it must be at least 1."));
    }

    private static Arguments refused(UnaryOperator<TestBuilder> change, String sentence) {
        return Arguments.of(sentence, change);
    }

    /** At once, in one message, and with no effect. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("valuesOutOfRange")
    void aValueOutOfRangeIsRefusedWhereItIsGiven(String sentence, UnaryOperator<TestBuilder> change) {
        TestBuilder builder = new TestBuilder(PICTURES).seed(5);

        assertThatThrownBy(() -> change.apply(builder))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.OUT_OF_RANGE))
                .hasMessageStartingWith("[OutOfRange] " + sentence + "\n")
                .hasMessageEndingWith("See docs/rules/OutOfRange.md");

        assertThat(built(builder)).isEqualTo(built(new TestBuilder(PICTURES).seed(5)));
    }

    @Test
    void twoMistakesInOneLayerAreOneMessage() {
        TestBuilder builder = new TestBuilder(PICTURES);

        assertThatThrownBy(() -> builder.change(
                        "conv", Conv2DSpec.class, conv -> conv.filters(0).kernelSize(0)))
                .hasMessageStartingWith("[OutOfRange] conv: filters is 0; it must be at least 1.")
                .hasMessageNotContaining("kernelSize");
    }

    @Test
    void aLayerThatDoesNotExistIsRefused() {
        TestBuilder builder = new TestBuilder(PICTURES);

        assertThatThrownBy(() -> builder.change("conv9", Conv2DSpec.class, conv -> conv.filters(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pictures has no layer conv9");
    }

    static Stream<Arguments> networksThatNoLongerFit() {
        return Stream.of(
                unfit(
                        builder -> builder.change("conv", Conv2DSpec.class, conv -> conv.kernelSize(5)),
                        "[KernelTooLarge] conv: the 5×5 kernel does not fit the 4×4 map from measured.\n"),
                unfit(
                        builder -> builder.change("image", ImageSpec.class, image -> image.width(1)),
                        "[KernelTooLarge] conv: the 3×2 kernel does not fit the 4×1 map from measured.\n"),
                unfit(
                        builder -> builder.change("mixed", DenseSpec.class, mixed -> mixed.units(2)),
                        "[ShapesDiffer] both: "),
                unfit(
                        builder -> builder.change("quarter", DenseSpec.class, quarter -> quarter.units(3)),
                        "[LabelsMismatch] quarter: it has 3 outputs, and the 4 labels of Quarter need 4.\n"),
                unfit(
                        builder -> builder.change(
                                "quarter", DenseSpec.class, quarter -> quarter.activation(ActivationFunction.RELU)),
                        "[LossMismatch] quarter: its activation is RELU; "),
                unfit(builder -> builder.loss(Loss.HUBER), "[LossMismatch] loss is HUBER, and 4 outputs"),
                unfit(
                        builder -> builder.change("mixed", DenseSpec.class, mixed -> mixed.units(Integer.MAX_VALUE)),
                        "[ShapesDiffer] both: "),
                unfit(
                        builder -> builder.change(
                                "image",
                                ImageSpec.class,
                                image -> image.height(1 << 30).width(1 << 30).channels(64)),
                        "[Overflow] image: "));
    }

    private static Arguments unfit(UnaryOperator<TestBuilder> change, String start) {
        return Arguments.of(start.strip(), change, start);
    }

    /** What only the whole network can tell is asked when it is whole, as layers are changed one after the other. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("networksThatNoLongerFit")
    void whatNoLongerFitsIsRefusedWhenItIsBuilt(String name, UnaryOperator<TestBuilder> change, String start) {
        TestBuilder changed = change.apply(new TestBuilder(PICTURES));

        assertThatThrownBy(changed::pictures)
                .isInstanceOf(AlliumException.class)
                .hasMessageStartingWith(start);
    }

    /** The message is the compiler's: the shapes on the way, what to do, and where to read more. */
    @Test
    void theMessageIsTheCompilers() {
        TestBuilder builder = new TestBuilder(PICTURES).change("conv", Conv2DSpec.class, conv -> conv.kernelSize(5));

        assertThatThrownBy(builder::pictures).hasMessage("""
                        [KernelTooLarge] conv: the 5×5 kernel does not fit the 4×4 map from measured.
                            image      4×4×2   Image
                            measured   4×4×2   Normalization
                          Fix: kernelSize = 3, or padding = SAME
                          See docs/rules/KernelTooLarge.md""");
    }

    @Test
    void aBudgetBindsTheBuilder() {
        TestBuilder builder = new TestBuilder(ANSWERS.parameterBudget(37));

        builder.change("hidden", DenseSpec.class, hidden -> hidden.units(9));
        assertThat(builder.blueprint().network().parameters()).isEqualTo(37);

        builder.change("hidden", DenseSpec.class, hidden -> hidden.units(10));
        assertThatThrownBy(builder::answers)
                .hasMessageStartingWith("[OverBudget] Answers has 41 parameters, 4 more than its budget of 37.\n");
    }

    @Test
    void aNetworkWithoutTrainingIsBuiltAndAsksForItWhenItIsTrained() {
        TestModels.RowRegressor model = new TestBuilder(BARE).regressor();

        assertThatThrownBy(() -> model.fit(TestModels.differenceRows(8), Progress.none()))
                .hasMessage(
                        "[MissingSetting] Bare does not say how it is trained. Add @Training and an optimiser to the"
                                + " declaration, or say .loss(…).optimizer(…) on the builder.");
    }

    @Test
    void anOptimiserAloneDoesNotSayHowItIsTrained() {
        TestModels.RowRegressor model =
                new TestBuilder(BARE).with(SGDSpec.DEFAULTS).regressor();

        assertThatThrownBy(() -> model.fit(TestModels.differenceRows(8), Progress.none()))
                .hasMessageStartingWith("[MissingSetting] ");
    }

    @Test
    void aSettingWithoutALossOrAnOptimiserIsRefused() {
        TestBuilder withoutLoss = new TestBuilder(BARE).epochs(2).with(SGDSpec.DEFAULTS);
        TestBuilder withoutOptimiser = new TestBuilder(BARE).loss(Loss.MEAN_SQUARED_ERROR);

        assertThatThrownBy(withoutLoss::regressor)
                .hasMessageStartingWith("[MissingLoss] loss is missing, and does not follow from the output out:");
        assertThatThrownBy(withoutOptimiser::regressor)
                .hasMessageStartingWith("[MissingOptimizer] Bare says how it is trained, and names no optimiser.");
    }
}
