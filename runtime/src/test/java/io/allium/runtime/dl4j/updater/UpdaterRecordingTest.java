package io.allium.runtime.dl4j.updater;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.dl4j.Recording;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;

/** 30 steps of every optimiser against Keras's. */
class UpdaterRecordingTest {
    private static final Recording KERAS = Recording.read("optimizers.csv");
    private static final int STEPS = 30;
    private static final int PARAMETERS = 3;

    static Stream<Arguments> updaters() {
        return Stream.of(
                Arguments.of("sgd", new KerasSGD(0.0625, 0, false)),
                Arguments.of("sgd-momentum", new KerasSGD(0.0625, 0.75, false)),
                Arguments.of("sgd-nesterov", new KerasSGD(0.0625, 0.75, true)),
                Arguments.of("adam", new KerasAdam(0.0625, 0.9, 0.999, 1e-7)),
                Arguments.of("adam-options", new KerasAdam(0.0625, 0.75, 0.875, 0.125)),
                Arguments.of("adamw", new KerasAdamW(0.0625, 0.9, 0.999, 1e-7, 0.25)),
                Arguments.of("rmsprop", new KerasRMSprop(0.0625, 0.9, 0, 1e-7, false)),
                Arguments.of("rmsprop-options", new KerasRMSprop(0.0625, 0.75, 0.5, 0.125, false)),
                Arguments.of("rmsprop-centered", new KerasRMSprop(0.0625, 0.9, 0, 1e-7, true)),
                Arguments.of("rmsprop-all", new KerasRMSprop(0.0625, 0.9, 0.5, 1e-7, true)),
                Arguments.of("adagrad", new KerasAdagrad(0.0625, 0.1, 1e-7)),
                Arguments.of("adagrad-options", new KerasAdagrad(0.0625, 0.5, 0.125)),
                Arguments.of("adadelta", new KerasAdadelta(1, 0.95, 1e-7)),
                Arguments.of("adadelta-options", new KerasAdadelta(0.5, 0.75, 0.125)),
                Arguments.of("adamax", new KerasAdamax(0.0625, 0.9, 0.999, 1e-7)),
                Arguments.of("adamax-options", new KerasAdamax(0.0625, 0.75, 0.875, 0.125)),
                Arguments.of("nadam", new KerasNadam(0.0625, 0.9, 0.999, 1e-7)),
                Arguments.of("nadam-options", new KerasNadam(0.0625, 0.75, 0.875, 0.125)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("updaters")
    void equalsKerasInFloat64(String name, KerasUpdater updater) {
        // Keras's Nadam rounds its constant 0.96 to float32.
        train(name, updater, DataType.DOUBLE, updater instanceof KerasNadam ? 1e-7 : 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("updaters")
    void equalsKerasInFloat32(String name, KerasUpdater updater) {
        train(name, updater, DataType.FLOAT, 2e-5);
    }

    private static void train(String name, KerasUpdater updater, DataType type, double tolerance) {
        INDArray parameters = wave(0.3, 1, PARAMETERS).castTo(type);
        long stateSize = updater.stateSize(PARAMETERS);
        INDArray state = stateSize == 0 ? null : Nd4j.valueArrayOf(new long[] {stateSize}, Double.NaN, type);
        GradientUpdater<?> steps = updater.instantiate(state, true);
        for (int step = 0; step < STEPS; step++) {
            INDArray gradient = gradient(parameters, step);
            steps.applyUpdater(gradient, step, 0);
            if (updater instanceof KerasAdamW adamW) {
                double learningRate = updater.getLearningRate(step, 0);
                adamW.decay().apply(parameters, gradient, learningRate, step, 0);
            }
            parameters.subi(gradient);
            KERAS.assertEqual(name + "/" + step, tolerance, parameters);
        }
        assertThat(steps.getState()).hasSize((int) stateSize / PARAMETERS);
    }

    /** As in {@code tools/keras/record_optimizers.py}. */
    private static INDArray gradient(INDArray parameters, int step) {
        INDArray gradient = parameters.dup();
        for (int i = 0; i < PARAMETERS; i++) {
            gradient.putScalar(i, 0.5 * (i + 1) * parameters.getDouble(i) + Math.sin(0.7 * step + i));
        }
        return gradient;
    }
}
