package io.allium.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final Shape ROW = Shape.of(3);

    private final List<String> done = new ArrayList<>();

    /** Work for which memory suffices up to a size. */
    private Batches.Work upTo(int most) {
        return (from, count) -> {
            if (count > most) {
                throw new OutOfMemoryError(count + " are too many");
            }
            done.add(from + "+" + count);
        };
    }

    @Test
    void areOfOneSizeButForTheLast() {
        Batches.each(600, ROW, upTo(Integer.MAX_VALUE));
        assertThat(done).containsExactly("0+256", "256+256", "512+88");
    }

    @Test
    void noneAreNothing() {
        Batches.each(0, ROW, upTo(0));
        assertThat(done).isEmpty();
    }

    @Test
    void getSmallerUntilMemorySuffices() {
        Batches.each(300, ROW, upTo(100));
        assertThat(done).containsExactly("0+64", "64+64", "128+64", "192+64", "256+44");
    }

    @Test
    void aSingleExampleThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Batches.each(5, ROW, upTo(0)))
                .hasMessageStartingWith("[OutOfMemory] A batch of 1 example needs more memory than there is.");
        assertThat(done).isEmpty();
    }

    @Test
    void otherFailuresAreThrownAtOnce() {
        IllegalStateException own = new IllegalStateException("own");
        assertThatThrownBy(() -> Batches.each(5, ROW, (from, count) -> {
                    done.add(from + "+" + count);
                    throw own;
                }))
                .isSameAs(own);
        assertThat(done).containsExactly("0+5");
    }

    /** A hundred of these are more numbers than an array can hold. */
    @Test
    void neverHoldMoreNumbersThanAnArray() {
        Batches.each(50, Shape.of(5000, 5000, 3), upTo(Integer.MAX_VALUE));
        assertThat(done).containsExactly("0+28", "28+22");
    }
}
