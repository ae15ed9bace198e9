package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.ActivityRegularization}: a penalty for large values, which is added to the loss.
 *
 * @param l1 what the sum of absolute values is multiplied by
 * @param l2 what the sum of squares is multiplied by
 */
public record ActivityRegularizationSpec(double l1, double l2) implements LayerSpec {
    /** The annotation's defaults. */
    public static final ActivityRegularizationSpec DEFAULTS = new ActivityRegularizationSpec(0, 0);

    @Override
    public String kind() {
        return "ActivityRegularization";
    }

    @Override
    public Members members() {
        return Members.of("l1", l1).and("l2", l2);
    }

    @Override
    public ActivityRegularizationSpec with(Members members) {
        return new ActivityRegularizationSpec(members.real("l1"), members.real("l2"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).notNegative("l1", l1).notNegative("l2", l2).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        return Effect.of(inputs.get(0).shape());
    }

    /** With another factor of absolute values. */
    public ActivityRegularizationSpec l1(double l1) {
        return with(members().and("l1", l1));
    }

    /** With another factor of squares. */
    public ActivityRegularizationSpec l2(double l2) {
        return with(members().and("l2", l2));
    }
}
