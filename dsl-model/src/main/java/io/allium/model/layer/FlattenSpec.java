package io.allium.model.layer;

import io.allium.model.Numbers;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.List;

/** {@link io.allium.Flatten}: all values in one row. */
public record FlattenSpec() implements LayerSpec {
    /** The annotation's defaults. */
    public static final FlattenSpec DEFAULTS = new FlattenSpec();

    @Override
    public String kind() {
        return "Flatten";
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        long elements = input.shape().elements();
        if (elements > Integer.MAX_VALUE) {
            throw new ProblemException(Problem.error(
                            Code.OVERFLOW,
                            "%s from %s makes a row of %s values, more than the %s an axis can have."
                                    .formatted(
                                            input.shape(),
                                            input.name(),
                                            Numbers.grouped(elements),
                                            Numbers.grouped(Integer.MAX_VALUE)))
                    .at(new Place("", kind(), ""))
                    .fix("make " + input.name() + " smaller"));
        }
        return Effect.of(Shape.of((int) elements));
    }
}
