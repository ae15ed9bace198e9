package io.allium.model.block;

import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a block whatever uses it: it is said where the block is, once. */
public final class BlockChecks {
    private final BlockSpec block;

    private BlockChecks(BlockSpec block) {
        this.block = block;
    }

    /** What is wrong with a block by itself; places are the lines of its body, or its members. */
    public static List<Problem> problems(BlockSpec block) {
        BlockChecks checks = new BlockChecks(block);
        List<Problem> problems =
                new ArrayList<>(LineChecks.problems(Wiring.Scope.BLOCK, block.name(), block.body(), block.members()));
        block.body().forEach(line -> checks.addWritten(line, problems));
        if (problems.stream().noneMatch(problem -> problem.code() == Code.BAD_LET)) {
            checks.addUnused(problems);
        }
        return List.copyOf(problems);
    }

    /** Whether a block, and all that it is made of, has nothing wrong with it. */
    public static boolean isSound(BlockSpec block) {
        return problems(block).isEmpty()
                && block.body().stream()
                        .flatMap(line -> line.parts().stream())
                        .allMatch(part -> !(part instanceof Part.Composed inner) || isSound(inner.block()));
    }

    /** Values that are written out; those that are computed are known only where the block is used. */
    private void addWritten(Line line, List<Problem> problems) {
        for (Part part : line.parts()) {
            if (part instanceof Part.Plain plain) {
                plain.layer().problems().stream()
                        .filter(problem -> plain.lets().stream()
                                .noneMatch(let ->
                                        let.member().equals(problem.place().member())))
                        .map(this::explained)
                        .forEach(problem ->
                                problems.add(problem.at(problem.place().in(line.name()))));
            }
        }
    }

    private Problem explained(Problem problem) {
        return problem.code() == Code.MISSING_VALUE
                ? problem.fix(
                        problem.fix() + ", or declare int " + problem.place().member() + "() in @" + block.name())
                : problem;
    }

    private void addUnused(List<Problem> problems) {
        Set<String> used = new HashSet<>();
        block.body().stream()
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> part.lets().stream())
                .flatMap(let -> let.expression().members())
                .forEach(used::add);
        block.members().names().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.add(Problem.error(
                                Code.UNUSED_MEMBER, "nothing in the body of @" + block.name() + " uses " + name + ".")
                        .at(Place.network("Block", name))
                        .fix("hand it on with @Let(\"" + name + "\") on the layer that it is for, or take it out")));
    }
}
