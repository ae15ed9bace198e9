package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.train.History;
import io.allium.runtime.train.Progress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A seed fixes everything, dropout included, whatever else happens in the process. */
class DeterminismTest {
    private static final NetworkSpec NETWORK = TestModels.quarters(ActivationFunction.LINEAR);
    private static final Dataset<float[], Quarter> DATA = TestModels.quarterRows(70);

    private static RowClassifier<Quarter> model(long seed) {
        return new TestBuilder(NETWORK).seed(seed).quarters();
    }

    private static List<NamedArray> trained(long seed, Progress progress) {
        RowClassifier<Quarter> model = model(seed);
        model.fit(DATA, progress);
        return model.weights();
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertThat(trained(1, Progress.none())).isEqualTo(trained(1, Progress.none()));
    }

    @Test
    void anotherSeedGivesOtherWeights() {
        assertThat(model(1).weights()).isNotEqualTo(model(2).weights());
        RowClassifier<Quarter> other = model(2);
        other.setWeights(model(1).weights());
        other.fit(DATA, Progress.none());

        assertThat(other.weights()).as("order and dropout are drawn too").isNotEqualTo(trained(1, Progress.none()));
    }

    @Test
    void anotherModelInBetweenChangesNothing() {
        Progress disturbing = new Progress() {
            @Override
            public void stepFinished(int step, int examples, double loss) {
                trained(step, Progress.none());
            }
        };

        assertThat(trained(1, disturbing)).isEqualTo(trained(1, Progress.none()));
    }

    @Test
    void trainingsInSeveralThreadsDoNotTouchEachOther() throws Exception {
        List<NamedArray> expected = trained(1, Progress.none());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<NamedArray>> training = () -> trained(1, Progress.none());
            for (Future<List<NamedArray>> weights :
                    threads.invokeAll(List.of(training, training, training, training))) {
                assertThat(weights.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void dropoutTakesPart() {
        NetworkSpec without = NETWORK.change("some", layer -> ((DropoutSpec) layer).rate(0));
        RowClassifier<Quarter> model = new TestBuilder(without).seed(1).quarters();
        model.fit(DATA, Progress.none());

        assertThat(model.weights()).isNotEqualTo(trained(1, Progress.none()));
    }

    @Test
    void theOrderIsTheDataSetsOwnWithoutShuffling() {
        Dataset<float[], Quarter> reversed = DATA.map(row -> row).shuffled(5);
        RowClassifier<Quarter> shuffling = new TestBuilder(NETWORK).epochs(1).quarters();
        RowClassifier<Quarter> keeping =
                new TestBuilder(NETWORK).epochs(1).shuffle(false).quarters();
        RowClassifier<Quarter> keepingToo =
                new TestBuilder(NETWORK).epochs(1).shuffle(false).quarters();
        RowClassifier<Quarter> otherOrder =
                new TestBuilder(NETWORK).epochs(1).shuffle(false).quarters();

        shuffling.fit(DATA, Progress.none());
        keeping.fit(DATA, Progress.none());
        keepingToo.fit(DATA, Progress.none());
        otherOrder.fit(reversed, Progress.none());

        assertThat(keeping.weights())
                .isEqualTo(keepingToo.weights())
                .isNotEqualTo(shuffling.weights())
                .isNotEqualTo(otherOrder.weights());
    }

    @Test
    void theValidationSplitIsDrawnWithTheSeedAndNotLearntFrom() {
        RowClassifier<Quarter> splitting =
                new TestBuilder(NETWORK).seed(4).validationSplit(0.2).quarters();
        History history = splitting.fit(DATA, Progress.none());
        RowClassifier<Quarter> same = new TestBuilder(NETWORK).seed(4).quarters();

        same.fit(DATA.split(0.8, 4).train(), DATA.split(0.8, 4).test(), Progress.none());

        assertThat(history.last("val_accuracy")).isBetween(0.0, 1.0);
        assertThat(splitting.weights()).isEqualTo(same.weights());
    }
}
