package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@link io.allium.FeaturesOf}: a record.
 *
 * @param record the record's qualified name
 * @param columns its features, in order, for example {@code billLength, island(BISCOE DREAM)}
 * @param target the component that is a number to be estimated, or empty
 * @param size how many numbers the features become
 */
public record FeaturesOfSpec(String record, String columns, String target, int size) implements InputSpec {
    /** A record of which nothing is known. */
    public static final FeaturesOfSpec DEFAULTS = new FeaturesOfSpec("", "", "", 1);

    @Override
    public String kind() {
        return "FeaturesOf";
    }

    @Override
    public Members members() {
        return Members.of("record", record)
                .and("columns", columns)
                .and("target", target)
                .and("size", size);
    }

    @Override
    public FeaturesOfSpec with(Members members) {
        return new FeaturesOfSpec(
                members.text("record"), members.text("columns"), members.text("target"), members.integer("size"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .require(
                        "size",
                        size >= 1,
                        "is " + size + "; the record needs at least one feature.",
                        "give the record a component that is a number, a boolean or an enum")
                .problems();
    }

    @Override
    public Shape shape() {
        return Shape.of(size);
    }

    /**
     * How an enum stands among the columns: {@code size(SMALL LARGE)}.
     *
     * @param column the component
     * @param constants all of the enum's, in order
     */
    public static String category(String column, Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" ", column + "(", ")"));
    }

    /** Of another record. */
    public FeaturesOfSpec record(String record) {
        return with(members().and("record", record));
    }

    /** With other columns. */
    public FeaturesOfSpec columns(String columns) {
        return with(members().and("columns", columns));
    }

    /** With another number to be estimated. */
    public FeaturesOfSpec target(String target) {
        return with(members().and("target", target));
    }

    /** With another number of features. */
    public FeaturesOfSpec size(int size) {
        return with(members().and("size", size));
    }
}
