package io.allium.model.layer;

import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;

/** Checks how many axes an input has. */
final class Ranks {
    private Ranks() {}

    /** Refuses what is no picture, {@code [height, width, channels]}. */
    static void picture(Operand input, String kind) {
        if (input.shape().rank() != 3) {
            throw new ProblemException(Problem.error(
                            Code.WRONG_RANK,
                            "%s needs a picture, height×width×channels, and %s gives %s."
                                    .formatted(kind, input.name(), input.shape()))
                    .at(new Place("", kind, ""))
                    .fix("take it out, or let the network begin with an @Image"));
        }
    }

    /** Refuses what is no row of numbers, {@code [features]}. */
    static void row(Operand input, String kind) {
        if (input.shape().rank() != 1) {
            throw new ProblemException(Problem.error(
                            Code.WRONG_RANK,
                            "%s needs a row of numbers, and %s gives %s.".formatted(kind, input.name(), input.shape()))
                    .at(new Place("", kind, ""))
                    .fix("put @Flatten after " + input.name()));
        }
    }
}
