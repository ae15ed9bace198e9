package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.Network;
import org.junit.jupiter.api.Test;

/** A model that was not generated is missed with the words that mend the build. */
class GeneratedModelsTest {
    /** The tests of this module are compiled without the processor. */
    @Network
    interface Unprocessed {}

    @Network
    interface Processed {}

    @Test
    void saysWhatToAddToTheBuild() {
        assertThatThrownBy(() -> GeneratedModels.of(Unprocessed.class))
                .isInstanceOf(AlliumException.class)
                .hasMessageStartingWith(
                        "[NotProcessed] There is no io.allium.runtime.GeneratedModelsTest_UnprocessedModel: Allium's annotation"
                                + " processor did not run when io.allium.runtime.GeneratedModelsTest$Unprocessed was compiled.")
                .hasMessageContaining("<annotationProcessorPaths>")
                .hasMessageContaining("annotationProcessor(\"io.allium:allium-processor:...\")");
    }

    @Test
    void findsWhatWasGenerated() {
        assertThat(GeneratedModels.of(Processed.class)).isEqualTo(GeneratedModelsTest_ProcessedModel.class);
    }
}

/** Stands for a generated model. */
final class GeneratedModelsTest_ProcessedModel {
    private GeneratedModelsTest_ProcessedModel() {}
}
