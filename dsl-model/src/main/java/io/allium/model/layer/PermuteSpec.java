package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@link io.allium.Permute}: the axes in another order.
 *
 * @param dims for each axis of the output, which one of the input it is; 1 is the first of a shape
 */
public record PermuteSpec(List<Integer> dims) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final PermuteSpec DEFAULTS = new PermuteSpec(List.of());

    /** Copies. */
    public PermuteSpec {
        dims = List.copyOf(dims);
    }

    @Override
    public String kind() {
        return "Permute";
    }

    @Override
    public String shorthand() {
        return "dims";
    }

    @Override
    public Members members() {
        return Members.of("dims", dims);
    }

    @Override
    public PermuteSpec with(Members members) {
        return new PermuteSpec(members.integers("dims"));
    }

    @Override
    public List<Problem> problems() {
        Range range = new Range(kind());
        if (dims.isEmpty()) {
            return range.missing("dims", "{2, 1, 3}").problems();
        }
        return range.require(
                        "dims",
                        dims.stream().sorted().toList().equals(upTo(dims.size())),
                        "is " + Range.braces(dims) + "; " + namesEach(dims.size()),
                        "dims = " + swapped(dims.size()))
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        int rank = input.shape().rank();
        if (rank != dims.size()) {
            throw new ProblemException(Problem.error(
                            Code.WRONG_LENGTH,
                            "dims is %s, and %s from %s has %d axes; %s"
                                    .formatted(Range.braces(dims), input.shape(), input.name(), rank, namesEach(rank)))
                    .at(new Place("", kind(), "dims"))
                    .fix("dims = " + swapped(rank)));
        }
        return Effect.of(new Shape(
                dims.stream().map(axis -> input.shape().axis(axis - 1)).toList()));
    }

    private static String namesEach(int rank) {
        return rank == 1 ? "it can only be 1." : "it must name each axis from 1 to " + rank + " once.";
    }

    /** An order that does something: the first two axes swapped. */
    private static String swapped(int rank) {
        List<Integer> order = upTo(rank);
        if (rank > 1) {
            Collections.swap(order, 0, 1);
        }
        return Range.braces(order);
    }

    private static List<Integer> upTo(int rank) {
        return IntStream.rangeClosed(1, rank).boxed().collect(Collectors.toList());
    }

    /** To another order of axes. */
    public PermuteSpec dims(int... dims) {
        return with(members().and("dims", Axes.of(dims)));
    }
}
