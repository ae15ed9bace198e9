package io.allium.runtime;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.NormalizationSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.codec.Inputs;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Small networks, the models that the compiler would generate for them, and data that they can learn. */
final class TestModels {
    /** Four classes: the signs of two numbers. */
    enum Quarter {
        SOUTH_WEST,
        SOUTH_EAST,
        NORTH_WEST,
        NORTH_EAST
    }

    /** Two classes. */
    enum Answer {
        NO,
        YES
    }

    private TestModels() {}

    /** What is generated for a network of rows and labels. */
    static final class RowClassifier<L extends Enum<L>> extends Classifier<float[], L> {
        RowClassifier(Blueprint blueprint, Class<L> labels) {
            super(blueprint, Inputs.features(blueprint.network()), labels);
        }
    }

    /** What is generated for a network of pictures and labels. */
    static final class PictureClassifier extends Classifier<Picture, Quarter> {
        PictureClassifier(Blueprint blueprint) {
            super(blueprint, Inputs.pictures(blueprint.network()), Quarter.class);
        }
    }

    /** What is generated for a network whose output is one number. */
    static final class RowRegressor extends Regressor<float[]> {
        RowRegressor(Blueprint blueprint) {
            super(blueprint, Inputs.features(blueprint.network()));
        }
    }

    /** What is generated for a network whose output is several numbers. */
    static final class RowArrays extends ArrayModel<float[]> {
        RowArrays(Blueprint blueprint) {
            super(blueprint, Inputs.features(blueprint.network()));
        }
    }

    /** What is generated to change a network, but for the names. */
    static final class TestBuilder extends ModelBuilder<TestBuilder> {
        TestBuilder(NetworkSpec declaration) {
            super(declaration);
        }

        @Override
        protected TestBuilder self() {
            return this;
        }

        <S extends LayerSpec> TestBuilder change(String name, Class<S> kind, UnaryOperator<S> change) {
            return layer(name, kind, change);
        }

        TestBuilder adam(UnaryOperator<AdamSpec> change) {
            return optimizer(AdamSpec.class, change);
        }

        TestBuilder with(OptimizerSpec optimizer) {
            return optimizer(optimizer);
        }

        RowClassifier<Quarter> quarters() {
            return new RowClassifier<>(blueprint(), Quarter.class);
        }

        RowClassifier<Answer> answers() {
            return new RowClassifier<>(blueprint(), Answer.class);
        }

        PictureClassifier pictures() {
            return new PictureClassifier(blueprint());
        }

        RowRegressor regressor() {
            return new RowRegressor(blueprint());
        }

        RowArrays arrays() {
            return new RowArrays(blueprint());
        }
    }

    /** A network of two numbers, measured, with dropout; its last activation is to be told. */
    static NetworkSpec quarters(ActivationFunction last) {
        return NetworkSpec.named("com.example.Quarters")
                .layer("row", FeaturesSpec.DEFAULTS.size(2))
                .layer("scaled", NormalizationSpec.DEFAULTS, "row")
                .layer("hidden", DenseSpec.DEFAULTS.units(8).activation(ActivationFunction.TANH), "scaled")
                .layer("some", DropoutSpec.DEFAULTS.rate(0.2), "hidden")
                .layer("quarter", DenseSpec.DEFAULTS.activation(last), "some")
                .labels("com.example.Quarter", "SOUTH_WEST", "SOUTH_EAST", "NORTH_WEST", "NORTH_EAST")
                .training(TrainingSpec.DEFAULTS.epochs(5).batchSize(16))
                .optimizer(AdamSpec.DEFAULTS.learningRate(0.01));
    }

    /** A network of two numbers that answers yes or no. */
    static NetworkSpec answers(ActivationFunction last) {
        return NetworkSpec.named("com.example.Answers")
                .layer("row", FeaturesSpec.DEFAULTS.size(2))
                .layer("hidden", DenseSpec.DEFAULTS.units(8).activation(ActivationFunction.TANH), "row")
                .layer("answer", DenseSpec.DEFAULTS.units(1).activation(last), "hidden")
                .labels("com.example.Answer", "NO", "YES")
                .training(TrainingSpec.DEFAULTS.epochs(5).batchSize(16))
                .optimizer(AdamSpec.DEFAULTS.learningRate(0.05));
    }

    /** A network of 4×4 pictures with every layout of weights. */
    static NetworkSpec pictures() {
        return NetworkSpec.named("com.example.Pictures")
                .layer("image", ImageSpec.DEFAULTS.height(4).width(4).channels(2))
                .layer("measured", NormalizationSpec.DEFAULTS, "image")
                .layer("conv", Conv2DSpec.DEFAULTS.filters(3).kernelSize(3, 2), "measured")
                .layer("norm", BatchNormalizationSpec.DEFAULTS.momentum(0.5), "conv")
                .layer("mixed", DenseSpec.DEFAULTS.units(3).activation(ActivationFunction.RELU), "norm")
                .layer("both", AddSpec.DEFAULTS, "norm", "mixed")
                .layer("flat", FlattenSpec.DEFAULTS, "both")
                .layer("quarter", DenseSpec.DEFAULTS.units(4), "flat")
                .labels("com.example.Quarter", "SOUTH_WEST", "SOUTH_EAST", "NORTH_WEST", "NORTH_EAST")
                .training(TrainingSpec.DEFAULTS.epochs(2).batchSize(8))
                .optimizer(AdamSpec.DEFAULTS.learningRate(0.01));
    }

    /** A network of two numbers that gives some numbers. */
    static NetworkSpec numbers(int outputs) {
        return NetworkSpec.named("com.example.Numbers")
                .layer("row", FeaturesSpec.DEFAULTS.size(2))
                .layer("hidden", DenseSpec.DEFAULTS.units(8).activation(ActivationFunction.TANH), "row")
                .layer("out", DenseSpec.DEFAULTS.units(outputs), "hidden")
                .training(TrainingSpec.DEFAULTS
                        .loss(Loss.MEAN_SQUARED_ERROR)
                        .epochs(20)
                        .batchSize(16))
                .optimizer(AdamSpec.DEFAULTS.learningRate(0.02));
    }

    /** Rows of two numbers between -1 and 1. */
    static List<float[]> rows(int count) {
        Random random = new Random(count);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new float[] {2 * random.nextFloat() - 1, 2 * random.nextFloat() - 1});
        }
        return rows;
    }

    /** Rows and the quarter they lie in. */
    static Dataset<float[], Quarter> quarterRows(int count) {
        List<float[]> rows = rows(count);
        return Dataset.of(
                rows,
                rows.stream()
                        .map(row -> Quarter.values()[(row[0] > 0 ? 1 : 0) + (row[1] > 0 ? 2 : 0)])
                        .toList());
    }

    /** Rows and whether their sum is positive. */
    static Dataset<float[], Answer> answerRows(int count) {
        List<float[]> rows = rows(count);
        return Dataset.of(
                rows,
                rows.stream()
                        .map(row -> row[0] + row[1] > 0 ? Answer.YES : Answer.NO)
                        .toList());
    }

    /** Rows and their difference. */
    static Dataset<float[], Double> differenceRows(int count) {
        List<float[]> rows = rows(count);
        return Dataset.of(
                rows, rows.stream().map(row -> (double) row[0] - row[1]).toList());
    }

    /** Rows, their sum and their difference. */
    static Dataset<float[], float[]> arrayRows(int count) {
        List<float[]> rows = rows(count);
        return Dataset.of(
                rows,
                rows.stream()
                        .map(row -> new float[] {row[0] + row[1], row[0] - row[1]})
                        .toList());
    }

    /** Pictures of noise, 4×4×2, of which one pixel is bright. */
    static Dataset<Picture, Quarter> pictureData(int count) {
        Random random = new Random(count);
        List<Picture> pictures = new ArrayList<>();
        List<Quarter> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] pixels = new byte[4 * 4 * 2];
            random.nextBytes(pixels);
            pictures.add(Picture.of(4, 4, 2, pixels));
            labels.add(Quarter.values()[(pixels[0] & 0xff) / 64]);
        }
        return Dataset.of(pictures, labels);
    }
}
