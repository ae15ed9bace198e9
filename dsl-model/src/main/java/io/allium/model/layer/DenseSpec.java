package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link io.allium.Dense}: each output a weighted sum of the inputs on the last axis.
 *
 * @param units how many outputs
 * @param activation what is applied to them
 * @param useBias whether a learned number is added to each
 */
public record DenseSpec(int units, ActivationFunction activation, boolean useBias) implements Activated {
    /** The annotation's defaults. */
    public static final DenseSpec DEFAULTS = new DenseSpec(Unset.INT, ActivationFunction.LINEAR, true);

    @Override
    public String kind() {
        return "Dense";
    }

    @Override
    public String shorthand() {
        return "units";
    }

    @Override
    public Members members() {
        return Members.of("units", units).and("activation", activation).and("useBias", useBias);
    }

    @Override
    public DenseSpec with(Members members) {
        return new DenseSpec(
                members.integer("units"),
                members.constant("activation", ActivationFunction.class),
                members.flag("useBias"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).required("units", units, 10).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Shape input = inputs.get(0).shape();
        Shape output = input.withLast(units);
        List<Weight> weights = new ArrayList<>();
        weights.add(Weight.kernel(input.last(), units));
        if (useBias) {
            weights.add(Weight.bias(units));
        }
        return new Effect(output, weights, Math.multiplyExact(input.elements(), (long) units), "");
    }

    /** With another number of outputs. */
    public DenseSpec units(int units) {
        return with(members().and("units", units));
    }

    /** With another activation. */
    public DenseSpec activation(ActivationFunction activation) {
        return with(members().and("activation", activation));
    }

    /** With or without a bias. */
    public DenseSpec useBias(boolean useBias) {
        return with(members().and("useBias", useBias));
    }
}
