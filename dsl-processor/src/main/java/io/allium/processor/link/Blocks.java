package io.allium.processor.link;

import io.allium.model.block.BlockChecks;
import io.allium.model.block.BlockSpec;
import io.allium.model.block.Line;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.processor.read.BlockDeclaration;
import io.allium.processor.read.Spot;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes blocks of their declarations, each once. What is wrong with one is said where that one is. */
public final class Blocks {
    private final Map<String, BlockDeclaration> declarations;
    private final Map<String, LinkedBlock> linked = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * None yet.
     *
     * @param declarations by qualified name
     */
    public Blocks(Map<String, BlockDeclaration> declarations) {
        this.declarations = declarations;
    }

    /**
     * A block that has been made as far as it can be.
     *
     * @param spec the block; empty if it has no body that anybody could use
     * @param findings what is wrong with it, but not with those it is made of
     * @param unusable why nobody can use it, said wherever somebody does
     * @param isWhole whether all blocks that it is made of are sound
     */
    public record LinkedBlock(
            Optional<BlockSpec> spec, List<Finding> findings, Optional<Problem> unusable, boolean isWhole) {
        /** Copies. */
        public LinkedBlock {
            findings = List.copyOf(findings);
        }

        /** Whether it and all that it is made of have nothing wrong with them. */
        boolean isSound() {
            return isWhole
                    && findings.isEmpty()
                    && spec.filter(BlockChecks::isSound).isPresent();
        }
    }

    /** The block of a qualified name that was declared. */
    public LinkedBlock of(String name) {
        LinkedBlock found = linked.get(name);
        if (found == null) {
            found = link(name);
            linked.put(name, found);
        }
        return found;
    }

    /** Whether a block is being made: whoever uses it now is part of it. */
    boolean isOpen(String name) {
        return open.contains(name);
    }

    private LinkedBlock link(String name) {
        BlockDeclaration declaration = declarations.get(name);
        if (declaration == null) {
            throw new IllegalStateException("the block " + name + " has not been read");
        }
        if (!declaration.inputsKnown()) {
            return new LinkedBlock(Optional.empty(), List.of(), Optional.of(notCompiled(declaration)), false);
        }
        open.add(name);
        try {
            return link(declaration);
        } finally {
            open.remove(name);
        }
    }

    private static Problem notCompiled(BlockDeclaration declaration) {
        return Problem.error(
                        Code.BLOCK_NOT_COMPILED,
                        "the block " + declaration.simpleName()
                                + " was compiled without Allium's processor, so that nobody knows what feeds its layers.")
                .fix("compile it with allium-processor on the annotation processor path");
    }

    private LinkedBlock link(BlockDeclaration declaration) {
        BlockMembers members = BlockMembers.of(declaration.members());
        List<Finding> findings = new ArrayList<>(members.findings());
        if (declaration.bodies() != 1) {
            findings.add(new Finding(
                    Problem.error(Code.NOT_A_BLOCK, declaration.simpleName() + " has no body.")
                            .fix("nest one in it: interface Body { @Input Tensor in(); … }"),
                    declaration.spot()));
            return new LinkedBlock(Optional.empty(), findings, Optional.empty(), true);
        }
        findings.addAll(MethodSoundness.check(declaration.body(), true));
        LineLinker linker = LineLinker.ofBlock(declaration.body(), this, members.members());
        List<Line> lines = linker.lines();
        findings.addAll(linker.findings());
        BlockSpec spec = new BlockSpec(declaration.simpleName(), members.members(), members.required(), lines);
        if (findings.isEmpty() && linker.isWhole()) {
            Function<Place, Spot> positions = Positions.of(declaration);
            BlockChecks.problems(spec)
                    .forEach(problem -> findings.add(new Finding(problem, positions.apply(problem.place()))));
        }
        return new LinkedBlock(Optional.of(spec), findings, Optional.empty(), linker.isWhole());
    }
}
