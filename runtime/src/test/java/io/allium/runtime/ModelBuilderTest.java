package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.Padding;
import io.allium.model.Claims;
import io.allium.model.Claims.Expectation;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.TestModels.Answer;
import io.allium.runtime.TestModels.PictureClassifier;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.train.Progress;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder changes. */
class ModelBuilderTest {
    private static final NetworkSpec PICTURES = TestModels.pictures();
    private static final NetworkSpec ANSWERS = TestModels.answers(ActivationFunction.LINEAR);

    /** A network that says neither how it is trained nor what it learns. */
    private static final NetworkSpec BARE = NetworkSpec.named("com.example.Bare")
            .layer("row", FeaturesSpec.DEFAULTS.size(2))
            .layer("out", DenseSpec.DEFAULTS.units(1), "row");

    private static NetworkSpec built(TestBuilder builder) {
        return builder.blueprint().network().spec();
    }

    private static TrainingSpec training(NetworkSpec network) {
        return network.training().orElseThrow();
    }

    @Test
    void aBuilderThatChangesNothingBuildsTheDeclaration() {
        Blueprint blueprint = new TestBuilder(PICTURES).blueprint();

        assertThat(blueprint.declaration()).isEqualTo(PICTURES);
        assertThat(blueprint.network().spec()).isEqualTo(PICTURES);
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                setting("epochs", builder -> builder.epochs(7), training -> training.epochs(7)),
                setting("the fewest epochs", builder -> builder.epochs(1), training -> training.epochs(1)),
                setting("batchSize", builder -> builder.batchSize(3), training -> training.batchSize(3)),
                setting("the smallest batch", builder -> builder.batchSize(1), training -> training.batchSize(1)),
                setting(
                        "validationSplit",
                        builder -> builder.validationSplit(0.25),
                        training -> training.validationSplit(0.25)),
                setting("no split", builder -> builder.validationSplit(0), training -> training.validationSplit(0)),
                setting("shuffle", builder -> builder.shuffle(false), training -> training.shuffle(false)),
                setting("seed", builder -> builder.seed(-5), training -> training.seed(-5)),
                setting(
                        "loss",
                        builder -> builder.loss(Loss.SPARSE_CATEGORICAL_CROSSENTROPY),
                        training -> training.loss(Loss.SPARSE_CATEGORICAL_CROSSENTROPY)),
                setting(
                        "several",
                        builder -> builder.epochs(7).shuffle(false).epochs(8),
                        training -> training.shuffle(false).epochs(8)));
    }

    private static Arguments setting(
            String name, UnaryOperator<TestBuilder> change, UnaryOperator<TrainingSpec> expected) {
        return Arguments.of(name, change, expected);
    }

    /** Each changes what it names and leaves everything else as declared. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void aSettingReachesTheNetwork(
            String name, UnaryOperator<TestBuilder> change, UnaryOperator<TrainingSpec> expected) {
        NetworkSpec network = built(change.apply(new TestBuilder(PICTURES)));

        assertThat(network).isEqualTo(PICTURES.training(expected.apply(training(PICTURES))));
    }

    @Test
    void aLayerIsChangedAndWhatDependsOnItIsInferredAgain() {
        Blueprint blueprint = new TestBuilder(PICTURES)
                .change("conv", Conv2DSpec.class, conv -> conv.filters(5).padding(Padding.SAME))
                .change("mixed", DenseSpec.class, mixed -> mixed.units(5))
                .change("mixed", DenseSpec.class, mixed -> mixed.useBias(false))
                .blueprint();

        assertThat(blueprint.network().layer("both").orElseThrow().output()).isEqualTo(Shape.of(4, 4, 5));
        assertThat(blueprint.network().layer("mixed").orElseThrow().parameters())
                .isEqualTo(25);
        assertThat(blueprint.declaration()).isEqualTo(PICTURES);
    }

    @Test
    void aNetworkThatIsBrokenOnTheWayAndMendedAtTheEndIsBuilt() {
        TestBuilder builder = new TestBuilder(PICTURES)
                .change("conv", Conv2DSpec.class, conv -> conv.kernelSize(5))
                .change("image", ImageSpec.class, image -> image.height(9).width(9));

        assertThat(builder.blueprint().network().layer("conv").orElseThrow().output())
                .isEqualTo(Shape.of(5, 5, 3));
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of(new Claims(OptionalLong.of(33), OptionalLong.empty(), Map.of())),
                Arguments.of(new Claims(OptionalLong.empty(), OptionalLong.of(33), Map.of())),
                Arguments.of(new Claims(
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Map.of("hidden", new Expectation(List.of(8), OptionalLong.of(24))))));
    }

    /** A claim is about the declaration: 3 · 8 + 9 parameters, 24 of them in the layer. */
    @ParameterizedTest
    @MethodSource("claims")
    void aClaimDoesNotBindTheBuilder(Claims claims) {
        TestBuilder builder = new TestBuilder(ANSWERS.claims(claims));

        assertThatCode(builder::blueprint).doesNotThrowAnyException();
        builder.change("hidden", DenseSpec.class, hidden -> hidden.units(9));
        assertThat(builder.blueprint().network().parameters()).isEqualTo(3 * 9 + 10);
    }

    @Test
    void theDeclaredOptimiserIsChangedStepByStep() {
        NetworkSpec network = built(
                new TestBuilder(ANSWERS).adam(adam -> adam.learningRate(0.5)).adam(adam -> adam.beta1(0.25)));

        assertThat(network)
                .isEqualTo(ANSWERS.optimizer(AdamSpec.DEFAULTS.learningRate(0.5).beta1(0.25)));
    }

    @Test
    void anotherOptimiserReplacesTheDeclaredOne() {
        OptimizerSpec sgd = SGDSpec.DEFAULTS.momentum(0.5);

        assertThat(built(new TestBuilder(ANSWERS).with(sgd))).isEqualTo(ANSWERS.optimizer(sgd));
    }

    /** A method of the declared optimiser after another one goes back to the declaration. */
    @Test
    void theDeclaredOptimiserComesBackAsDeclared() {
        NetworkSpec network = built(new TestBuilder(ANSWERS)
                .adam(adam -> adam.beta1(0.25))
                .with(SGDSpec.DEFAULTS)
                .adam(adam -> adam.beta2(0.5)));

        assertThat(network.optimizer())
                .contains(AdamSpec.DEFAULTS.learningRate(0.05).beta2(0.5));
    }

    @Test
    void theUnitsThatTheLabelsGiveMayBeSaidAndAreThenAClaim() {
        NetworkSpec quarters = TestModels.quarters(ActivationFunction.LINEAR);
        TestBuilder said = new TestBuilder(quarters).change("quarter", DenseSpec.class, quarter -> quarter.units(4));
        TestBuilder wrong = new TestBuilder(quarters).change("quarter", DenseSpec.class, quarter -> quarter.units(5));

        assertThat(built(said)).isEqualTo(built(new TestBuilder(quarters)));
        assertThatThrownBy(wrong::quarters).hasMessageStartingWith("[LabelsMismatch] quarter: it has 5 outputs");
    }

    @Test
    void theBuilderMayGiveEverythingThatIsMissing() {
        TestModels.RowRegressor model = new TestBuilder(BARE)
                .loss(Loss.MEAN_SQUARED_ERROR)
                .with(SGDSpec.DEFAULTS)
                .epochs(3)
                .batchSize(4)
                .regressor();

        assertThat(model.fit(TestModels.differenceRows(8), Progress.none()).epochs())
                .hasSize(3);
    }

    @Test
    void twoModelsOfOneBuilderAreEqualAndApart() {
        TestBuilder builder = new TestBuilder(ANSWERS).epochs(1);
        RowClassifier<Answer> first = builder.answers();
        RowClassifier<Answer> second = builder.answers();
        assertThat(first.weights()).isEqualTo(second.weights());

        first.fit(TestModels.answerRows(32), Progress.none());

        assertThat(first.weights()).isNotEqualTo(second.weights());
        assertThat(second.weights()).isEqualTo(builder.answers().weights());
    }

    @Test
    void changesAfterwardsDoNotReachTheModelThatIsBuilt() {
        TestBuilder builder = new TestBuilder(PICTURES);
        PictureClassifier model = builder.pictures();

        PictureClassifier other = builder.epochs(9)
                .change("conv", Conv2DSpec.class, conv -> conv.useBias(false))
                .pictures();

        assertThat(model.network().spec()).isEqualTo(PICTURES);
        assertThat(training(other.network().spec()).epochs()).isEqualTo(9);
        assertThat(other.network().parameters()).isEqualTo(model.network().parameters() - 3);
    }

    @Test
    void oneDeclarationMayHaveSeveralBuilders() {
        new TestBuilder(ANSWERS).epochs(9).change("hidden", DenseSpec.class, hidden -> hidden.units(2));

        assertThat(built(new TestBuilder(ANSWERS))).isEqualTo(ANSWERS);
    }

    @Test
    void theSeedDrawsTheWeights() {
        Function<Long, RowClassifier<Answer>> seeded =
                seed -> new TestBuilder(ANSWERS).seed(seed).answers();

        assertThat(seeded.apply(1L).weights()).isEqualTo(seeded.apply(1L).weights());
        assertThat(seeded.apply(1L).weights()).isNotEqualTo(seeded.apply(2L).weights());
    }

    @Test
    void aRateOfDropoutReachesTheNetwork() {
        NetworkSpec network = built(new TestBuilder(TestModels.quarters(ActivationFunction.LINEAR))
                .change("some", DropoutSpec.class, some -> some.rate(0.75)));

        assertThat(network.node("some").orElseThrow().layer()).isEqualTo(DropoutSpec.DEFAULTS.rate(0.75));
    }
}
