package io.allium.runtime.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.dl4j.Recording;
import java.nio.FloatBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole batches of float32 against what Keras computed, and what is refused. */
class BatchLossTest {
    private static final Recording KERAS = Recording.read("losses.csv");
    private static final int EXAMPLES = 4;
    private static final int UNITS = 5;

    /** The arrays that tools/keras/record_losses.py uses: scale * sin(phase + 1.7 k). */
    private static float[] wave(double phase, double scale) {
        float[] values = new float[EXAMPLES * UNITS];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (scale * Math.sin(phase + 1.7 * k));
        }
        return values;
    }

    static Stream<Arguments> losses() {
        float[] outputs = wave(0.4, 3);
        float[] expected = wave(1.1, 2);
        expected[0] = outputs[0];
        float[] flags = wave(2.3, 1);
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flags[i] > 0 ? 1 : 0;
        }
        return Stream.of(
                Arguments.of("mse", new MeanSquaredError(), expected),
                Arguments.of("mae", new MeanAbsoluteError(), expected),
                Arguments.of("huber", new Huber(), expected),
                Arguments.of("huber-2.5", new Huber(2.5), expected),
                Arguments.of("bce", new BinaryCrossentropy(), flags),
                Arguments.of("scce", new SparseCategoricalCrossentropy(), new float[] {0, 4, 2, 2}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void isKerassMeanAndItsGradient(String name, RowLoss loss, float[] targets) {
        float[] outputs = wave(0.4, 3);
        BatchLoss batch = new BatchLoss(loss, UNITS);
        FloatBuffer gradient = FloatBuffer.allocate(EXAMPLES * UNITS);

        double mean = batch.gradient(outputs, targets, EXAMPLES, gradient);

        assertThat(mean).isCloseTo(KERAS.row(name + "/value")[0], within(1e-6));
        assertThat(batch.mean(outputs, targets, EXAMPLES)).isEqualTo(mean);
        double[] expected = KERAS.row(name + "/gradient");
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) gradient.get(i)).as("%s[%d]", name, i).isCloseTo(expected[i], within(1e-6));
        }
        assertThat(outputs).isEqualTo(wave(0.4, 3));
    }

    @Test
    void refusesLabelsThatAreNoClasses() {
        BatchLoss batch = new BatchLoss(new SparseCategoricalCrossentropy(), 2);
        FloatBuffer gradient = FloatBuffer.allocate(2);
        for (float label : new float[] {-1, 2, 0.5f, Float.NaN}) {
            String text = label == 0.5f || Float.isNaN(label) ? String.valueOf(label) : String.valueOf((int) label);
            assertThatThrownBy(() -> batch.gradient(new float[2], new float[] {label}, 1, gradient))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The label " + text + " is none of the 2 classes, 0 to 1.");
        }
    }

    @Test
    void refusesArraysOfAnotherLength() {
        BatchLoss batch = new BatchLoss(new SparseCategoricalCrossentropy(), 2);
        assertThatThrownBy(() -> batch.mean(new float[5], new float[2], 2))
                .hasMessage("2 examples need 4 outputs, not 5.");
        assertThatThrownBy(() -> batch.mean(new float[4], new float[4], 2))
                .hasMessage("2 examples need 2 targets, not 4.");
        assertThatThrownBy(() -> new Huber(0)).hasMessage("delta is 0.0; it must be more than 0.");
    }
}
