package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Examples in memory: inputs, and the target of each. Immutable, and never empty: what would make an empty data set
 * throws instead, so nobody who is handed one needs to check.
 *
 * @param <I> the type of an input, such as {@link Picture} or a record
 * @param <T> the type of a target, such as an enum of labels or a number
 */
public final class Dataset<I, T> {
    private final List<I> inputs;
    private final List<T> targets;

    private Dataset(List<I> inputs, List<T> targets) {
        this.inputs = inputs;
        this.targets = targets;
    }

    /**
     * A data set of inputs and their targets; the lists are copied.
     *
     * @param <I> the type of an input
     * @param <T> the type of a target
     * @param inputs at least one
     * @param targets as many as inputs; the first belongs to the first input, and so on
     * @throws AlliumException {@code SizesDiffer} if there are not as many targets as inputs, {@code EmptyDataset} if
     *     there are none, {@code BadValue} if one is null
     */
    public static <I, T> Dataset<I, T> of(List<? extends I> inputs, List<? extends T> targets) {
        if (inputs.size() != targets.size()) {
            throw new AlliumException(
                    Code.SIZES_DIFFER,
                    ("A data set needs one target for each input, but there are %s and %s. Check how the two "
                                    + "lists were made.")
                            .formatted(Counted.of(inputs.size(), "input"), Counted.of(targets.size(), "target")));
        }
        if (inputs.isEmpty()) {
            throw new AlliumException(
                    Code.EMPTY_DATASET,
                    "A data set needs at least one example, and there is none. Check what the data was read or filtered"
                            + " from.");
        }
        return new Dataset<>(copy(inputs, "input"), copy(targets, "target"));
    }

    /**
     * A data set of examples, in their order.
     *
     * @param <I> the type of an input
     * @param <T> the type of a target
     * @param examples at least one
     * @throws AlliumException {@code EmptyDataset} if there are none, {@code BadValue} if an input or a target is null
     */
    public static <I, T> Dataset<I, T> ofExamples(List<Example<I, T>> examples) {
        List<I> inputs = new ArrayList<>(examples.size());
        List<T> targets = new ArrayList<>(examples.size());
        for (Example<I, T> example : examples) {
            inputs.add(example.input());
            targets.add(example.target());
        }
        return of(inputs, targets);
    }

    private static <E> List<E> copy(List<? extends E> values, String what) {
        List<E> copy = new ArrayList<>(values);
        int missing = copy.indexOf(null);
        if (missing >= 0) {
            throw new AlliumException(
                    Code.BAD_VALUE,
                    "The %s of example %s of %s is null. Leave the example out, or give it a value."
                            .formatted(what, Counted.number(missing + 1L), Counted.number(copy.size())));
        }
        return List.copyOf(copy);
    }

    /** The number of examples, at least 1. */
    public int size() {
        return inputs.size();
    }

    /**
     * One input.
     *
     * @param index from 0
     */
    public I input(int index) {
        return inputs.get(index);
    }

    /**
     * The target of one input.
     *
     * @param index from 0
     */
    public T target(int index) {
        return targets.get(index);
    }

    /** All inputs, in order; unmodifiable. */
    public List<I> inputs() {
        return inputs;
    }

    /** All targets, in the order of the inputs; unmodifiable. */
    public List<T> targets() {
        return targets;
    }

    /**
     * The first examples, in order.
     *
     * @param count from 1 to {@link #size()}
     * @throws AlliumException {@code OutOfRange} if there are fewer, or none is asked for
     */
    public Dataset<I, T> first(int count) {
        if (count < 1 || count > size()) {
            throw new AlliumException(
                    Code.OUT_OF_RANGE,
                    "The first %s were asked for, but the data set has %s. Ask for 1 to %s."
                            .formatted(Counted.of(count, "example"), Counted.number(size()), Counted.number(size())));
        }
        return range(0, count);
    }

    /**
     * The same examples in the order of {@link Permutation#of}: the same seed and size give the same order everywhere.
     *
     * @param seed any number
     */
    public Dataset<I, T> shuffled(long seed) {
        List<I> shuffledInputs = new ArrayList<>(size());
        List<T> shuffledTargets = new ArrayList<>(size());
        for (int index : Permutation.of(size(), seed)) {
            shuffledInputs.add(inputs.get(index));
            shuffledTargets.add(targets.get(index));
        }
        return new Dataset<>(List.copyOf(shuffledInputs), List.copyOf(shuffledTargets));
    }

    /**
     * Draws a part to learn from; the rest is for measuring. The data set is {@link #shuffled} first, so both parts are
     * random. They are not stratified: how often a label occurs may differ a little between the two.
     *
     * @param trainFraction the share to learn from, between 0 and 1; the number of examples is rounded
     * @param seed any number; each gives one draw
     * @throws AlliumException {@code OutOfRange} if the share is not between 0 and 1, or if it leaves a part empty
     */
    public Split<I, T> split(double trainFraction, long seed) {
        if (!(trainFraction > 0 && trainFraction < 1)) {
            throw new AlliumException(
                    Code.OUT_OF_RANGE,
                    "The share to train with must lie between 0 and 1, but is %s. For 80 %% write 0.8."
                            .formatted(trainFraction));
        }
        int train = (int) Math.round(trainFraction * size());
        if (train == 0 || train == size()) {
            throw new AlliumException(
                    Code.OUT_OF_RANGE,
                    "Of %s, a share of %s leaves none to %s. Take another share, or more data."
                            .formatted(
                                    Counted.of(size(), "example"),
                                    trainFraction,
                                    train == 0 ? "train with" : "test with"));
        }
        Dataset<I, T> drawn = shuffled(seed);
        return new Split<>(drawn.range(0, train), drawn.range(train, size()));
    }

    /**
     * The same targets, each with what {@code change} makes of its input.
     *
     * @param <J> the type of a changed input
     * @param change called once for each input, in order
     * @throws AlliumException {@code BadValue} if it returns null
     */
    public <J> Dataset<J, T> map(Function<? super I, ? extends J> change) {
        List<J> changed = new ArrayList<>(size());
        for (I input : inputs) {
            changed.add(change.apply(input));
        }
        return new Dataset<>(copy(changed, "input"), targets);
    }

    private Dataset<I, T> range(int from, int to) {
        return new Dataset<>(List.copyOf(inputs.subList(from, to)), List.copyOf(targets.subList(from, to)));
    }

    /** The size, for example {@code 1,797 examples}. */
    @Override
    public String toString() {
        return Counted.of(size(), "example");
    }
}
