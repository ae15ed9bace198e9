package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.array;
import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.function.KerasFunction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Every activation, and its gradient, against what Keras computed. */
class ActivationRecordingTest {
    private static final Recording KERAS = Recording.read("activations.csv");

    /** TensorFlow rounds the constants of these to float32: the slope 0.2, and the root of 2. */
    private static final Set<String> ROUNDED = Set.of("leaky_relu", "gelu");

    static Stream<Arguments> elementwise() {
        Stream<Arguments> ours = Arrays.stream(KerasFunction.values())
                .map(function -> Arguments.of(function.name().toLowerCase(Locale.ROOT), Activations.of(function)));
        return Stream.concat(ours, byDl4j());
    }

    private static Stream<Arguments> byDl4j() {
        return Stream.of(
                Arguments.of("linear", Activations.linear()),
                Arguments.of("relu", Activations.relu()),
                Arguments.of("relu6", Activations.relu6()),
                Arguments.of("leaky_relu", Activations.leakyRelu()),
                Arguments.of("elu", Activations.elu()),
                Arguments.of("selu", Activations.selu()),
                Arguments.of("gelu", Activations.gelu()),
                Arguments.of("silu", Activations.silu()),
                Arguments.of("mish", Activations.mish()),
                Arguments.of("sigmoid", Activations.sigmoid()),
                Arguments.of("hard_sigmoid", Activations.hardSigmoid()),
                Arguments.of("tanh", Activations.tanh()),
                Arguments.of("softplus", Activations.softplus()),
                Arguments.of("softsign", Activations.softsign()),
                Arguments.of("exponential", Activations.exponential()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elementwise")
    void elementwiseEqualsKeras(String name, IActivation activation) {
        double[] points = KERAS.row("points");
        check(name, ROUNDED.contains(name) ? 1e-7 : 1e-10, activation, array(points, points.length));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elementwise")
    void elementwiseWorksInFloat32(String name, IActivation activation) {
        // exp(88) is about the largest number of float32.
        double largest = name.equals("exponential") ? 88 : 120;
        double[] points = Arrays.stream(KERAS.row("points"))
                .map(x -> Math.min(x, largest))
                .toArray();
        INDArray inputs = array(points, points.length);
        assertEqual(
                activation.getActivation(inputs.dup(), true),
                activation.getActivation(inputs.castTo(DataType.FLOAT), true));

        INDArray upstream = wave(0.9, 1, points.length);
        assertEqual(
                activation.backprop(inputs.dup(), upstream.dup()).getFirst(),
                activation
                        .backprop(inputs.castTo(DataType.FLOAT), upstream.castTo(DataType.FLOAT))
                        .getFirst());
    }

    private static void assertEqual(INDArray expected, INDArray actual) {
        double[] values = expected.data().asDouble();
        for (int i = 0; i < values.length; i++) {
            assertThat(actual.getDouble(i))
                    .as("[%d]", i)
                    .isCloseTo(values[i], within(1e-6 * Math.max(1, Math.abs(values[i]))));
        }
    }

    static Stream<Arguments> overTheLastAxis() {
        return Stream.of(
                Arguments.of("softmax", Activations.softmax()), Arguments.of("log_softmax", Activations.logSoftmax()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overTheLastAxis")
    void overTheLastAxisEqualsKeras(String name, IActivation activation) {
        check(name + "/2d", 1e-10, activation, wave(0.2, 4, 3, 5));
        check(name + "/4d", 1e-10, activation, wave(0.2, 4, 2, 2, 3, 4));
    }

    @Test
    void rescaleMultipliesThenAdds() {
        Rescale rescale = new Rescale(0.5, 2);
        assertThat(rescale.getActivation(array(new double[] {-2, 0, 3}, 3), true))
                .isEqualTo(array(new double[] {1, 2, 3.5}, 3));
        assertThat(rescale.backprop(array(new double[] {-2, 0, 3}, 3), array(new double[] {1, 2, -4}, 3))
                        .getFirst())
                .isEqualTo(array(new double[] {0.5, 1, -2}, 3));
        assertThat(rescale).isEqualTo(new Rescale(0.5, 2)).isNotEqualTo(new Rescale(0.5, 1));
    }

    private static void check(String name, double tolerance, IActivation activation, INDArray points) {
        KERAS.assertEqual(name + "/value", tolerance, activation.getActivation(points.dup(), true));
        INDArray upstream = wave(0.9, 1, points.shape());
        KERAS.assertEqual(
                name + "/gradient",
                tolerance,
                activation.backprop(points.dup(), upstream.dup()).getFirst());
    }
}
