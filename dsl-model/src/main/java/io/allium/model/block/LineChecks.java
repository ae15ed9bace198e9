package io.allium.model.block;

import io.allium.model.Members;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import io.allium.model.text.Suggestion;
import io.allium.model.wiring.Wire;
import io.allium.model.wiring.Wiring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with lines before anybody knows a shape. */
final class LineChecks {
    private final List<Line> lines;
    private final Members members;
    private final List<Problem> problems = new ArrayList<>();

    private LineChecks(List<Line> lines, Members members) {
        this.lines = lines;
        this.members = members;
    }

    /** What is wrong with the lines of a network. */
    static List<Problem> problems(String network, List<Line> lines) {
        return problems(Wiring.Scope.NETWORK, network, lines, Members.NONE);
    }

    /**
     * What is wrong with lines.
     *
     * @param scope of a network or of a block
     * @param owner its simple name
     * @param lines in source order
     * @param members the block's
     */
    static List<Problem> problems(Wiring.Scope scope, String owner, List<Line> lines, Members members) {
        LineChecks checks = new LineChecks(lines, members);
        checks.problems.addAll(Wiring.of(scope, owner, wires(lines)).problems());
        lines.forEach(checks::check);
        return checks.problems;
    }

    /** What feeds what. */
    static List<Wire> wires(List<Line> lines) {
        return lines.stream().map(line -> wire(line, lines)).toList();
    }

    private static Wire wire(Line line, List<Line> lines) {
        Stream<String> shared =
                line.parts().stream().filter(Part.Shared.class::isInstance).map(part -> ((Part.Shared) part).line());
        Stream<String> asked = line.parts().stream()
                .flatMap(part -> part.lets().stream())
                .flatMap(let -> let.expression().layers());
        return wire(line, line.parts().get(0), lines)
                .after(Stream.concat(shared, asked)
                        .filter(name -> !name.equals(line.name()))
                        .distinct()
                        .toList());
    }

    private static Wire wire(Line line, Part first, List<Line> lines) {
        if (first instanceof Part.Plain plain) {
            return Wire.of(line.name(), plain.layer(), line.inputs());
        }
        return Wire.exactly(inputs(first, lines), line.name(), first.kind(), line.inputs());
    }

    private static int inputs(Part part, List<Line> lines) {
        if (part instanceof Part.Begin) {
            return 0;
        }
        if (part instanceof Part.Composed composed) {
            return composed.block().inputs().size();
        }
        if (part instanceof Part.Applied applied) {
            return applied.network().inputs().size();
        }
        String owner = ((Part.Shared) part).line();
        return lines.stream()
                .filter(line -> line.name().equals(owner))
                .findFirst()
                .map(line -> line.inputs().size())
                .orElse(1);
    }

    private void check(Line line) {
        if (line.copies() < 1) {
            problems.add(Problem.error(
                            Code.OUT_OF_RANGE, "it is repeated " + line.copies() + " times; at least once is needed.")
                    .at(new Place(line.name(), "Repeat", "value"))
                    .fix("@Repeat(2), or more"));
        }
        requireRow(line);
        requireRepeatable(line);
        for (Part part : line.parts()) {
            requireMembers(line, part);
            part.lets().forEach(let -> check(line, let));
        }
    }

    /** In a row each layer takes the one before it. */
    private void requireRow(Line line) {
        List<Part> parts = line.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (parts.size() > 1 && takes(part, lines) == 0) {
                misplaced(line, part, part.kind() + " is an input and stands alone on its line.");
                return;
            }
            if (i > 0 && takes(part, lines) != 1) {
                String before = parts.get(i - 1).kind();
                misplaced(
                        line,
                        part,
                        part.kind() + " takes several inputs and cannot follow " + before + " on one line.");
                return;
            }
        }
    }

    private void misplaced(Line line, Part part, String sentence) {
        problems.add(Problem.error(Code.INPUT_COUNT, sentence)
                .at(Place.layer(line.name(), part.kind()))
                .fix("give it a method of its own"));
    }

    private void requireRepeatable(Line line) {
        Part first = line.parts().get(0);
        if (line.copies() > 1 && takes(first, lines) != 1) {
            problems.add(Problem.error(
                            Code.NOT_REPEATABLE,
                            first.kind() + " does not take one input, so that no copy can take the one before it.")
                    .at(Place.layer(line.name(), "Repeat"))
                    .fix("repeat a layer or a block with one input"));
        }
    }

    /** How many inputs a part takes; 2 if it takes several. */
    private static int takes(Part part, List<Line> lines) {
        if (part instanceof Part.Plain plain) {
            return switch (plain.layer().arity()) {
                case NONE -> 0;
                case ONE -> 1;
                case TWO, SEVERAL -> 2;
            };
        }
        return inputs(part, lines);
    }

    /** Members without a default are given, written or computed. */
    private void requireMembers(Line line, Part part) {
        if (part instanceof Part.Composed composed) {
            Range range = new Range(part.kind());
            composed.block().members().names().stream()
                    .filter(name -> !composed.members().names().contains(name))
                    .filter(name ->
                            part.lets().stream().noneMatch(let -> let.member().equals(name)))
                    .forEach(name -> range.missing(
                            name, example(composed.block().members().value(name))));
            range.problems()
                    .forEach(problem -> problems.add(problem.at(problem.place().in(line.name()))));
        }
    }

    private static String example(Object sample) {
        if (sample instanceof Boolean) {
            return "true";
        }
        return sample instanceof Enum<?> constant ? constant.name() : sample instanceof Double ? "0.5" : "32";
    }

    private void check(Line line, Let let) {
        let.expression()
                .members()
                .filter(name -> !members.names().contains(name))
                .findFirst()
                .ifPresent(name -> bad(line, "there is no member " + name + "." + hint(name, members.names())));
        List<String> names = lines.stream().map(Line::name).toList();
        let.expression()
                .layers()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> bad(line, "there is no layer " + name + "." + hint(name, names)));
        if (let.expression() instanceof Expression.Each each && each.values().size() != line.copies()) {
            int count = each.values().size();
            problems.add(Problem.error(
                            Code.WRONG_LENGTH,
                            "%s has %d value%s for %d cop%s."
                                    .formatted(
                                            let.member(),
                                            count,
                                            count == 1 ? "" : "s",
                                            line.copies(),
                                            line.copies() == 1 ? "y" : "ies"))
                    .at(new Place(line.name(), "Let", "value"))
                    .fix("give one value for each copy, or @Repeat(" + count + ")"));
        }
    }

    private void bad(Line line, String sentence) {
        problems.add(Problem.error(Code.BAD_LET, sentence)
                .at(new Place(line.name(), "Let", "value"))
                .fix("name a member of the block, or ask a layer of it for its channels: in.channels"));
    }

    private static String hint(String name, Collection<String> names) {
        Optional<String> closest = Suggestion.closest(name, List.copyOf(names));
        return closest.map(found -> " Did you mean " + found + "?").orElse("");
    }
}
