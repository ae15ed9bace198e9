package io.allium.model.layer;

import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.List;
import java.util.stream.IntStream;

/** The member {@code noiseShape}: which values share what is drawn. */
final class NoiseShapes {
    private static final String MEMBER = "noiseShape";
    private static final int WHOLE = -1;

    private NoiseShapes() {}

    /** A number says 1, -1 or how long an axis is. */
    static Range check(Range range, List<Integer> noiseShape) {
        return range.require(
                MEMBER,
                noiseShape.stream().allMatch(extent -> extent >= 1 || extent == WHOLE),
                "is " + braces(noiseShape) + "; each number must be 1, -1, or the length of its axis.",
                "1 for an axis whose values share what is drawn, else -1");
    }

    /** Refuses what does not fit an input. */
    static void require(List<Integer> noiseShape, Operand input, String kind) {
        Shape shape = input.shape();
        if (noiseShape.isEmpty()) {
            return;
        }
        if (noiseShape.size() != shape.rank()) {
            throw refuse(
                    Code.WRONG_LENGTH,
                    kind,
                    "%s has %d %s, and %s gives %s; give one number an axis."
                            .formatted(
                                    MEMBER,
                                    noiseShape.size(),
                                    noiseShape.size() == 1 ? "number" : "numbers",
                                    input.name(),
                                    shape),
                    shape);
        }
        for (int axis = 0; axis < shape.rank(); axis++) {
            int extent = noiseShape.get(axis);
            if (extent > 1 && extent != shape.axis(axis)) {
                throw refuse(
                        Code.SHAPES_DIFFER,
                        kind,
                        "%s is %s, and %s gives %s; axis %d must be 1, -1 or %d."
                                .formatted(MEMBER, braces(noiseShape), input.name(), shape, axis + 1, shape.axis(axis)),
                        shape);
            }
        }
    }

    private static ProblemException refuse(Code code, String kind, String sentence, Shape shape) {
        List<Integer> all = IntStream.range(0, shape.rank()).mapToObj(axis -> 1).toList();
        return new ProblemException(Problem.error(code, sentence)
                .at(new Place("", kind, MEMBER))
                .fix(MEMBER + " = " + braces(all) + " to drop whole examples, or leave " + MEMBER + " out"));
    }

    /** The shape of what is drawn for an input that it fits. */
    static Shape drawn(List<Integer> noiseShape, Shape input) {
        Shape drawn = input;
        for (int axis = 0; axis < noiseShape.size(); axis++) {
            drawn = noiseShape.get(axis) == 1 ? drawn.with(axis, 1) : drawn;
        }
        return drawn;
    }

    private static String braces(List<Integer> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}');
    }
}
