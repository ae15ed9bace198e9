package io.allium.model.block;

import io.allium.model.Members;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a block is made of.
 *
 * @param name the simple name of its annotation
 * @param members its members with their defaults; of one without a default, any value of its type
 * @param required those without a default
 * @param body its lines, in source order; those that begin it are its inputs
 */
public record BlockSpec(String name, Members members, Set<String> required, List<Line> body) {
    /** Copies. */
    public BlockSpec {
        required = Set.copyOf(required);
        body = List.copyOf(body);
    }

    /**
     * A block without members and lines, to add them to.
     *
     * @param name the simple name of its annotation
     */
    public static BlockSpec named(String name) {
        return new BlockSpec(name, Members.NONE, Set.of(), List.of());
    }

    /** With one more member. */
    public BlockSpec member(String member, Object fallback) {
        return new BlockSpec(name, members.and(member, fallback), required, body);
    }

    /** With one more member that must be given; {@code sample} is any value of its type. */
    public BlockSpec required(String member, Object sample) {
        Set<String> more = new HashSet<>(required);
        more.add(member);
        return new BlockSpec(name, members.and(member, sample), more, body);
    }

    /** With one more input. */
    public BlockSpec input(String input) {
        return line(Line.of(input, new Part.Begin()));
    }

    /** With one more line. */
    public BlockSpec line(Line line) {
        List<Line> more = new ArrayList<>(body);
        more.add(line);
        return new BlockSpec(name, members, required, more);
    }

    /** The names of its inputs, in order. */
    public List<String> inputs() {
        return body.stream()
                .filter(line -> line.parts().get(0) instanceof Part.Begin)
                .map(Line::name)
                .toList();
    }

    /** The use of this block with its defaults. */
    public Part.Composed use() {
        Members given = Members.NONE;
        for (String member : members.names()) {
            if (!required.contains(member)) {
                given = given.and(member, members.value(member));
            }
        }
        return new Part.Composed(this, given, List.of());
    }

    /** With a line of its body changed. */
    BlockSpec change(String line, UnaryOperator<Line> change) {
        return new BlockSpec(
                name,
                members,
                required,
                body.stream()
                        .map(old -> old.name().equals(line) ? change.apply(old) : old)
                        .toList());
    }
}
