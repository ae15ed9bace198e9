package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.allium.ActivationFunction;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.RowRegressor;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.Targets;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.train.EpochResult;
import io.allium.runtime.train.History;
import io.allium.runtime.train.Progress;
import io.allium.runtime.train.Trainer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trainings that end early: with what was thrown, without their thread and their memory, with a model that works. */
class FitFailuresTest {
    private static final int EXAMPLES = 64;
    private static final int BATCH = 16;
    private static final Dataset<float[], Double> DATA = TestModels.differenceRows(EXAMPLES);

    private final RowRegressor model = new TestBuilder(TestModels.numbers(1)).regressor();
    private final List<BatchMemory> lent = new ArrayList<>();

    /** Rows, of which one does something else. */
    private record Rows(float[] special, Runnable action) implements InputCodec<float[]> {
        @Override
        public Shape shape() {
            return Shape.of(2);
        }

        @Override
        public void encode(float[] row, float[] target, int offset) {
            if (row == special) {
                action.run();
            }
            System.arraycopy(row, 0, target, offset, row.length);
        }
    }

    private Trainer<float[], Double> trainer(Engine engine, Runnable action) {
        InferredNetwork network = model.network();
        return new Trainer<>(
                network,
                engine,
                new Rows(DATA.input(EXAMPLES - 1), action),
                Targets.number(network.ownLink()),
                TrainingSpec.DEFAULTS.epochs(2).batchSize(BATCH).shuffle(false));
    }

    /** The model's engine, whose memory is remembered. */
    private Engine lending(int most) {
        return (Engine) Proxy.newProxyInstance(
                Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("memory") && lent.size() == most) {
                        throw new AlliumException(Code.OUT_OF_MEMORY, "That is all.");
                    }
                    try {
                        Object result = method.invoke(model.engine(), arguments);
                        if (result instanceof BatchMemory memory) {
                            lent.add(memory);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Throwable failure(Runnable action, Progress progress) {
        return catchThrowable(() -> trainer(lending(Integer.MAX_VALUE), action).fit(DATA, progress));
    }

    private static Runnable throwing(RuntimeException exception) {
        return () -> {
            throw exception;
        };
    }

    /** What every training leaves behind, however it ended. */
    @AfterEach
    void nothingIsLeftAndTheModelTrains() {
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(Thread::isAlive)
                        .map(Thread::getName))
                .doesNotContain("allium-feed");
        for (BatchMemory memory : lent) {
            assertThatThrownBy(() -> model.engine().train(memory, new float[memory.examples()]))
                    .hasMessage("The memory of this batch has been closed.");
        }
        assertThat(model.weights()).allMatch(NamedArray::isFinite);
        double before = model.evaluate(DATA).mse();
        model.fit(DATA, Progress.none());
        assertThat(model.evaluate(DATA).mse()).isLessThan(before);
    }

    /** What a training of the first batches alone makes of the model. */
    private List<NamedArray> afterSteps(int steps) {
        RowRegressor same = new TestBuilder(TestModels.numbers(1))
                .epochs(1)
                .batchSize(BATCH)
                .shuffle(false)
                .regressor();
        if (steps > 0) {
            same.fit(DATA.first(steps * BATCH), Progress.none());
        }
        return same.weights();
    }

    @Test
    void anExampleThatFailsEndsTheTrainingAfterTheLastWholeBatch() {
        IllegalStateException own = new IllegalStateException("the example's own");

        assertThat(failure(throwing(own), Progress.none())).isSameAs(own);

        assertThat(lent).hasSize(4);
        assertThat(model.weights()).isEqualTo(afterSteps(3));
    }

    @Test
    void anErrorOfAnExampleIsThrownToo() {
        AssertionError own = new AssertionError("the example's own");

        assertThat(failure(
                        () -> {
                            throw own;
                        },
                        Progress.none()))
                .isSameAs(own);
    }

    @Test
    void aHeapThatIsFullIsSaidAndNothingIsLost() {
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");

        assertThat(failure(
                        () -> {
                            throw full;
                        },
                        Progress.none()))
                .isInstanceOf(AlliumException.class)
                .hasMessageStartingWith("[OutOfMemory] A batch of 16 examples needs more memory than there is.")
                .hasCause(full);

        assertThat(model.weights()).isEqualTo(afterSteps(3));
    }

    @Test
    void memoryThatIsNotEnoughIsGivenBack() {
        for (int most = 0; most < 4; most++) {
            lent.clear();
            Engine engine = lending(most);

            assertThatThrownBy(() -> trainer(engine, () -> {}).fit(DATA, Progress.none()))
                    .hasMessage("[OutOfMemory] That is all.");

            assertThat(lent).hasSize(most);
            assertThat(model.weights()).isEqualTo(afterSteps(0));
        }
    }

    static Stream<Progress> listeners() {
        IllegalStateException own = new IllegalStateException("the listener's own");
        return Stream.of(
                new Progress() {
                    @Override
                    public void trainingStarted(int epochs, int stepsPerEpoch, int examplesPerEpoch) {
                        throw own;
                    }
                },
                new Progress() {
                    @Override
                    public void epochStarted(int epoch) {
                        throw own;
                    }
                },
                new Progress() {
                    @Override
                    public void stepFinished(int step, int examples, double loss) {
                        throw own;
                    }
                },
                new Progress() {
                    @Override
                    public void epochFinished(EpochResult result) {
                        throw own;
                    }
                },
                new Progress() {
                    @Override
                    public void trainingFinished(History history) {
                        throw own;
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("listeners")
    void aListenerThatFailsEndsTheTraining(Progress listener) {
        assertThat(failure(() -> {}, listener)).hasMessage("the listener's own").hasNoSuppressedExceptions();
    }

    /** Whatever a listener does when it hears of it. */
    @Test
    void theFirstFailureIsTheOneThatCounts() {
        IllegalStateException first = new IllegalStateException("first");
        AssertionError second = new AssertionError("second");

        assertThat(failure(throwing(first), new Progress() {
                    @Override
                    public void trainingFailed() {
                        throw second;
                    }
                }))
                .isSameAs(first)
                .hasSuppressedException(second);
    }

    private static void assertInterrupted(Throwable failure) {
        assertThat(failure)
                .isInstanceOf(AlliumException.class)
                .hasMessage("[Interrupted] The training was interrupted. The model has the weights of the last step;"
                        + " fit trains on from there.");
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    }

    @Test
    void anInterruptedThreadDoesNotBegin() {
        Thread.currentThread().interrupt();

        assertInterrupted(failure(() -> {}, Progress.none()));

        assertThat(model.weights()).isEqualTo(afterSteps(0));
    }

    @Test
    void anInterruptionEndsTheTrainingBeforeItsNextStep() {
        Throwable failure = failure(() -> {}, new Progress() {
            @Override
            public void stepFinished(int step, int examples, double loss) {
                if (step == 2) {
                    Thread.currentThread().interrupt();
                }
            }
        });

        assertInterrupted(failure);
        assertThat(model.weights()).isEqualTo(afterSteps(2));
    }

    @Test
    void anInterruptionDoesNotWaitForAnExampleThatTakesForever() {
        Thread training = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);

        Throwable failure = failure(
                () -> {
                    training.interrupt();
                    waitFor(never);
                },
                Progress.none());

        assertInterrupted(failure);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is measured before the first step is not kept either, so that it can be measured on better data. */
    @Test
    void aDivergenceTakesBackWhatWasMeasured() {
        RowClassifier<Quarter> quarters = new TestBuilder(TestModels.quarters(ActivationFunction.LINEAR))
                .with(SGDSpec.DEFAULTS.learningRate(1e38))
                .quarters();
        List<NamedArray> before = quarters.weights();

        assertThatThrownBy(() -> quarters.fit(TestModels.quarterRows(EXAMPLES), Progress.none()))
                .hasMessageContaining("[Diverged]");

        assertThat(quarters.weights()).isEqualTo(before);
    }
}
