package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.runtime.TestModels.PictureClassifier;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.train.Progress;
import java.util.List;

/**
 * A program for a virtual machine that may take 16 MB of native memory: a step with eight pictures needs less, one with
 * 512 more, and a prediction of 256 too. It ends with an exception if anything is not as it should be.
 */
final class LittleMemory {
    private static final int WIDE = 1024;
    private static final Dataset<Picture, Quarter> DATA = TestModels.pictureData(512);

    private LittleMemory() {}

    /** Arguments are not looked at. */
    public static void main(String[] arguments) {
        PictureClassifier model = model(512);
        List<NamedArray> weights = model.weights();

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> model.fit(DATA, Progress.none()))
                    .hasMessageStartingWith("[OutOfMemory] A batch of 512 examples needs more memory than there is.");
        }

        assertThat(withoutMeasurement(model.weights())).isEqualTo(withoutMeasurement(weights));
        predictsInSmallerBatches(model);
        trainsInSmallerBatches(model);
    }

    private static PictureClassifier model(int batchSize) {
        return new TestBuilder(TestModels.pictures())
                .change("conv", Conv2DSpec.class, conv -> conv.filters(WIDE))
                .change("mixed", DenseSpec.class, mixed -> mixed.units(WIDE))
                .batchSize(batchSize)
                .pictures();
    }

    /** The normalisation has been measured before the first step. */
    private static List<NamedArray> withoutMeasurement(List<NamedArray> weights) {
        return weights.stream()
                .filter(array -> !array.layer().equals("measured"))
                .toList();
    }

    private static void predictsInSmallerBatches(PictureClassifier model) {
        List<Prediction<Quarter>> predictions = model.predict(DATA.inputs());

        for (int i : new int[] {0, 127, 128, 255, 256, 511}) {
            for (Quarter quarter : Quarter.values()) {
                assertThat(predictions.get(i).probability(quarter))
                        .isCloseTo(model.predict(DATA.input(i)).probability(quarter), within(1e-5));
            }
        }
        assertThat(model.evaluate(DATA).loss()).isFinite();
    }

    private static void trainsInSmallerBatches(PictureClassifier large) {
        PictureClassifier small = model(8);
        small.setWeights(large.weights());
        assertThat(small.fit(DATA, DATA, Progress.none()).last("val_loss")).isFinite();
        float[] pictures = new float[8 * 4 * 4 * 2];
        assertThat(large.engine().train(pictures, new float[8], 8).loss()).isFinite();
    }
}
