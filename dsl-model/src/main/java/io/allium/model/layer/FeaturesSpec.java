package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Features}: a row of numbers.
 *
 * @param size how many
 */
public record FeaturesSpec(int size) implements InputSpec {
    /** The annotation's defaults. */
    public static final FeaturesSpec DEFAULTS = new FeaturesSpec(Unset.INT);

    @Override
    public String kind() {
        return "Features";
    }

    @Override
    public String shorthand() {
        return "size";
    }

    @Override
    public Members members() {
        return Members.of("size", size);
    }

    @Override
    public FeaturesSpec with(Members members) {
        return new FeaturesSpec(members.integer("size"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).required("size", size, 4).problems();
    }

    @Override
    public Shape shape() {
        return Shape.of(size);
    }

    /** With another number of features. */
    public FeaturesSpec size(int size) {
        return with(members().and("size", size));
    }
}
