package io.allium.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Dataset<Integer, String> TEN = numbers(10);

    private static Dataset<Integer, String> numbers(int size) {
        return Dataset.of(
                IntStream.range(0, size).boxed().toList(),
                IntStream.range(0, size).mapToObj(i -> "t" + i).toList());
    }

    @Test
    void keepsInputsAndTargetsInOrder() {
        assertThat(TEN.size()).isEqualTo(10);
        assertThat(TEN.input(3)).isEqualTo(3);
        assertThat(TEN.target(3)).isEqualTo("t3");
        assertThat(TEN.inputs()).startsWith(0, 1, 2);
        assertThat(TEN.targets()).startsWith("t0", "t1", "t2");
    }

    @Test
    void isMadeOfExamples() {
        Dataset<Integer, String> two = Dataset.ofExamples(List.of(new Example<>(1, "a"), new Example<>(2, "b")));

        assertThat(two.inputs()).containsExactly(1, 2);
        assertThat(two.targets()).containsExactly("a", "b");
    }

    @Test
    void copiesTheListsItIsGiven() {
        List<Integer> inputs = new ArrayList<>(List.of(1, 2));
        List<String> targets = new ArrayList<>(List.of("a", "b"));
        Dataset<Integer, String> dataset = Dataset.of(inputs, targets);
        inputs.set(0, 99);
        targets.set(0, "z");

        assertThat(dataset.input(0)).isEqualTo(1);
        assertThat(dataset.target(0)).isEqualTo("a");
    }

    @Test
    void handsOutListsThatCannotBeChanged() {
        assertThat(TEN.inputs()).isUnmodifiable();
        assertThat(TEN.shuffled(1).targets()).isUnmodifiable();
        assertThat(TEN.first(2).inputs()).isUnmodifiable();
        assertThat(TEN.map(i -> i + 1).inputs()).isUnmodifiable();
    }

    @Test
    void refusesAnotherNumberOfTargets() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Dataset.of(List.of(1, 2), List.of("a")))
                .withMessage("[SizesDiffer] A data set needs one target for each input, but there are 2 inputs and"
                        + " 1 target. Check how the two lists were made.")
                .returns(Code.SIZES_DIFFER, AlliumException::code);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Dataset.of(List.of(), List.of()))
                .withMessage("[EmptyDataset] A data set needs at least one example, and there is none. Check what the"
                        + " data was read or filtered from.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Dataset.ofExamples(List.<Example<Integer, String>>of()))
                .returns(Code.EMPTY_DATASET, AlliumException::code);
    }

    @Test
    void refusesNull() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Dataset.of(Arrays.asList(1, null), List.of("a", "b")))
                .withMessage("[BadValue] The input of example 2 of 2 is null. Leave the example out, or give it a"
                        + " value.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Dataset.of(List.of(1, 2), Arrays.asList(null, "b")))
                .withMessageContaining("The target of example 1 of 2 is null.");
    }

    @Test
    void takesTheFirst() {
        assertThat(TEN.first(3).inputs()).containsExactly(0, 1, 2);
        assertThat(TEN.first(3).targets()).containsExactly("t0", "t1", "t2");
        assertThat(TEN.first(10).size()).isEqualTo(10);
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> TEN.first(11))
                .withMessage("[OutOfRange] The first 11 examples were asked for, but the data set has 10. Ask for 1 to"
                        + " 10.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> TEN.first(0))
                .withMessageContaining("The first 0 examples were asked for");
    }

    @Test
    void shufflesInputsWithTheirTargets() {
        Dataset<Integer, String> shuffled = TEN.shuffled(42);

        assertThat(shuffled.inputs()).containsExactly(8, 3, 6, 5, 4, 0, 9, 2, 1, 7);
        assertThat(shuffled.targets()).containsExactly("t8", "t3", "t6", "t5", "t4", "t0", "t9", "t2", "t1", "t7");
    }

    @Test
    void splitsEveryExampleIntoOneOfTwoParts() {
        Split<Integer, String> split = TEN.split(0.8, 42);

        assertThat(split.train().inputs()).containsExactly(8, 3, 6, 5, 4, 0, 9, 2);
        assertThat(split.test().inputs()).containsExactly(1, 7);
        assertThat(split.test().targets()).containsExactly("t1", "t7");
    }

    @Test
    void splitsDifferentlyWithAnotherSeed() {
        assertThat(TEN.split(0.5, 1).train().inputs())
                .isEqualTo(TEN.split(0.5, 1).train().inputs())
                .isNotEqualTo(TEN.split(0.5, 2).train().inputs());
    }

    @Test
    void roundsTheShare() {
        assertThat(numbers(3).split(0.5, 1).train().size()).isEqualTo(2);
        assertThat(numbers(2).split(0.3, 1).train().size()).isEqualTo(1);
    }

    @Test
    void refusesAShareOutside() {
        for (double share : new double[] {0, 1, -0.1, 80, Double.NaN}) {
            assertThatExceptionOfType(AlliumException.class)
                    .isThrownBy(() -> TEN.split(share, 1))
                    .withMessage("[OutOfRange] The share to train with must lie between 0 and 1, but is " + share
                            + ". For 80 % write 0.8.");
        }
    }

    @Test
    void refusesASplitThatLeavesAPartEmpty() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> numbers(2).split(0.9, 1))
                .withMessage("[OutOfRange] Of 2 examples, a share of 0.9 leaves none to test with. Take another share,"
                        + " or more data.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> numbers(2).split(0.1, 1))
                .withMessageContaining("leaves none to train with");
    }

    @Test
    void mapsInputsAndKeepsTargets() {
        Dataset<String, String> mapped = TEN.map(i -> "i" + i);

        assertThat(mapped.input(4)).isEqualTo("i4");
        assertThat(mapped.targets()).isEqualTo(TEN.targets());
    }

    @Test
    void saysItsSize() {
        assertThat(TEN).hasToString("10 examples");
        assertThat(numbers(1)).hasToString("1 example");
        assertThat(numbers(1797)).hasToString("1,797 examples");
    }
}
