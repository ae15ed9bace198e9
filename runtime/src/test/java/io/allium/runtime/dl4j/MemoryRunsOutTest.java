package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.FreshWeights;
import io.allium.runtime.engine.NamedArray;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Native memory that cannot be had, for as long as the batch is that large. */
class MemoryRunsOutTest {
    private static final int UNITS = 4_000_000;

    /** One layer's output is then 144 TB, and a process of x86-64 sees 141 at most: 2 to the power of 47. */
    private static final int TOO_MANY = 9_000_000;

    private static final InferredNetwork NETWORK = Inference.infer(NetworkSpec.named("com.example.Wide")
            .layer("row", FeaturesSpec.DEFAULTS.size(1))
            .layer("wide", DenseSpec.DEFAULTS.units(UNITS), "row")
            .layer("out", DenseSpec.DEFAULTS.units(2), "wide")
            .labels("com.example.Kind", "A", "B")
            .training(TrainingSpec.DEFAULTS)
            .optimizer(SGDSpec.DEFAULTS));

    private static void refuses(ThrowingCallable call, int examples) {
        assertThatThrownBy(call)
                .hasMessage("[OutOfMemory] A batch of " + examples + " examples needs more memory than there is. Use"
                        + " smaller batches, or give Java more: -Xmx limits its heap and, with oneDNN, the native"
                        + " memory; -Dorg.bytedeco.javacpp.maxbytes= limits the latter alone.");
    }

    @ParameterizedTest
    @EnumSource(names = {"ONEDNN", "ND4J"})
    void aBatchThatIsTooLargeLeavesEverythingAsItWas(EngineChoice choice) {
        Engine engine = choice.engine(NETWORK);
        engine.setWeights(FreshWeights.draw(NETWORK, 1));
        engine.train(new float[] {1, -1}, new float[] {0, 1}, 2);
        List<NamedArray> weights = engine.weights();
        float[] outputs = engine.infer(new float[] {1, -1}, 2);

        try (BatchMemory memory = engine.memory(TOO_MANY)) {
            refuses(() -> engine.train(memory, new float[TOO_MANY]), TOO_MANY);
        }
        assertThat(engine.weights()).isEqualTo(weights);
        assertThat(engine.infer(new float[] {1, -1}, 2)).isEqualTo(outputs);
        refuses(() -> engine.infer(TOO_MANY, memory -> {}), TOO_MANY);
        assertThat(engine.infer(new float[] {1, -1}, 2)).isEqualTo(outputs);
        refuses(() -> engine.activations("wide", new float[TOO_MANY], TOO_MANY), TOO_MANY);
        assertThat(engine.activations("wide", new float[] {1, -1}, 2)).hasSize(2 * UNITS);

        assertThat(engine.train(new float[] {1, -1}, new float[] {0, 1}, 2).loss())
                .isFinite();
        assertThat(engine.weights()).isNotEqualTo(weights);
    }

    /** Java sees less than 2 GB at once, and says nothing of the rest. */
    @ParameterizedTest
    @EnumSource(names = {"ONEDNN", "ND4J"})
    void memoryForABatchEndsWhereJavasBuffersDo(EngineChoice choice) {
        refuses(() -> choice.engine(NETWORK).memory(1 << 29), 1 << 29);
    }
}
