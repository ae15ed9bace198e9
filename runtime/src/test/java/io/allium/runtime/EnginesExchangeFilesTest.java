package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.model.layer.Conv2DSpec;
import io.allium.runtime.TestModels.PictureClassifier;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.train.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file says nothing of the engine that made it: any other goes on from there. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class EnginesExchangeFilesTest {
    private static final String ENGINE = "allium.engine";
    private static final float TOLERANCE = 1e-4f;
    private static final Dataset<Picture, Quarter> DATA = TestModels.pictureData(64);

    private final String engineOfTheTests = System.getProperty(ENGINE, "");

    @TempDir
    private Path directory;

    @AfterEach
    void restore() {
        if (engineOfTheTests.isEmpty()) {
            System.clearProperty(ENGINE);
        } else {
            System.setProperty(ENGINE, engineOfTheTests);
        }
    }

    @ParameterizedTest
    @CsvSource({"onednn, nd4j", "nd4j, onednn", "onednn, stock", "stock, onednn"})
    void aModelOfOneGoesOnWithTheOther(String one, String other) {
        Path file = directory.resolve("model.allium");
        System.setProperty(ENGINE, one);
        // A bias before a normalisation learns nothing but rounding.
        PictureClassifier saved = new TestBuilder(TestModels.pictures())
                .change("conv", Conv2DSpec.class, conv -> conv.useBias(false))
                .pictures();
        saved.fit(DATA, Progress.none());
        saved.save(file);

        System.setProperty(ENGINE, other);
        PictureClassifier loaded = SavedModel.read(file, TestModels.pictures()).into(PictureClassifier::new);

        assertThat(loaded.engine()).doesNotHaveSameClassAs(saved.engine());
        assertThat(loaded.engine().optimizerState()).isEqualTo(saved.engine().optimizerState());
        assertThat(loaded.engine().optimizerState().steps()).isEqualTo(16);
        assertThat(loaded.weights()).isEqualTo(saved.weights());
        assertThat(loaded.outputs(DATA.inputs())).containsExactly(saved.outputs(DATA.inputs()), within(TOLERANCE));
        loaded.fit(DATA, Progress.none());
        saved.fit(DATA, Progress.none());
        assertClose(loaded.weights(), saved.weights());
        assertThat(loaded.outputs(DATA.inputs())).containsExactly(saved.outputs(DATA.inputs()), within(10 * TOLERANCE));
    }

    private static void assertClose(List<NamedArray> actual, List<NamedArray> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i).values())
                    .as(expected.get(i).path())
                    .containsExactly(expected.get(i).values(), within(10 * TOLERANCE));
        }
    }
}
