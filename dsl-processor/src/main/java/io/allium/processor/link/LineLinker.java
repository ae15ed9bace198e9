package io.allium.processor.link;

import io.allium.model.Members;
import io.allium.model.block.BlockSpec;
import io.allium.model.block.Let;
import io.allium.model.block.LetParser;
import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.text.Suggestion;
import io.allium.processor.link.Blocks.LinkedBlock;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes lines of the methods of a network or of a body: which layers each puts in a row, and what feeds it. */
final class LineLinker {
    private final List<LayerMethod> methods;
    private final Blocks blocks;
    private final Members members;
    private final boolean inBlock;
    private final BiFunction<LayerMethod, AnnotationUse, LayerSpec> layers;
    private final List<Finding> findings = new ArrayList<>();
    private boolean whole = true;

    private LineLinker(
            List<LayerMethod> methods,
            Blocks blocks,
            Members members,
            boolean inBlock,
            BiFunction<LayerMethod, AnnotationUse, LayerSpec> layers) {
        this.methods = methods;
        this.blocks = blocks;
        this.members = members;
        this.inBlock = inBlock;
        this.layers = layers;
    }

    /**
     * For a network.
     *
     * @param layers makes a layer of its annotation
     */
    static LineLinker ofNetwork(
            List<LayerMethod> methods, Blocks blocks, BiFunction<LayerMethod, AnnotationUse, LayerSpec> layers) {
        return new LineLinker(methods, blocks, Members.NONE, false, layers);
    }

    /**
     * For the body of a block.
     *
     * @param members the block's
     */
    static LineLinker ofBlock(List<LayerMethod> methods, Blocks blocks, Members members) {
        return new LineLinker(methods, blocks, members, true, (method, use) -> read(use));
    }

    /** The layer that an annotation declares. */
    static LayerSpec read(AnnotationUse use) {
        LayerSpec defaults = Layers.of(use.kind()).orElseThrow();
        return defaults.with(new MemberReader(use).read(defaults));
    }

    /** The lines, in source order; methods that are none are left out. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Wires wires = new Wires(methods);
        String above = "";
        for (LayerMethod method : methods) {
            List<Part> parts = parts(method);
            if (!parts.isEmpty()) {
                String feeding = takesLineAbove(parts.get(0)) ? above : "";
                lines.add(new Line(
                        method.name(),
                        parts,
                        wires.inputs(method, feeding, findings),
                        method.annotation("Repeat")
                                .map(use -> (Integer)
                                        use.member("value").orElseThrow().value())
                                .orElse(1),
                        method.annotation("Frozen").isPresent()));
            }
            above = method.name();
        }
        return lines;
    }

    /** What is wrong. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether every block that is used could be made; what is wrong with one that could not is said there. */
    boolean isWhole() {
        return whole;
    }

    private static boolean takesLineAbove(Part part) {
        if (part instanceof Part.Plain plain) {
            return plain.layer().arity() == LayerSpec.Arity.ONE;
        }
        return !(part instanceof Part.Composed composed)
                || composed.block().inputs().size() == 1;
    }

    private List<Part> parts(LayerMethod method) {
        List<AnnotationUse> uses = method.annotations().stream()
                .filter(use -> isPart(use, inBlock))
                .toList();
        List<Part> bare = new ArrayList<>();
        uses.forEach(use -> part(method, use).ifPresent(bare::add));
        if (bare.size() < uses.size()) {
            return List.of();
        }
        List<Let> lets = lets(method);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            parts.add(with(bare.get(i), uses.get(i), lets));
        }
        requireUsed(method, lets, bare, uses);
        return parts;
    }

    /** Whether an annotation is a layer of a line. */
    static boolean isPart(AnnotationUse use, boolean inBlock) {
        return switch (use.kind()) {
            case "Input" -> inBlock;
            case "Shared" -> true;
            default -> use.block().isPresent() || Layers.of(use.kind()).isPresent();
        };
    }

    private Optional<Part> part(LayerMethod method, AnnotationUse use) {
        if (use.block().isPresent()) {
            return composed(method, use, use.block().get());
        }
        return switch (use.kind()) {
            case "Input" -> Optional.of(new Part.Begin());
            case "Shared" -> shared(method, use);
            default -> Optional.of(new Part.Plain(layers.apply(method, use), List.of()));
        };
    }

    private Optional<Part> composed(LayerMethod method, AnnotationUse use, String name) {
        if (blocks.isOpen(name)) {
            add(
                    method,
                    use,
                    Problem.error(Code.RECURSIVE_BLOCK, "the block " + use.kind() + " contains itself.")
                            .fix("take it out of its own body"));
            return Optional.empty();
        }
        LinkedBlock block = blocks.of(name);
        block.unusable().ifPresent(problem -> add(method, use, problem));
        whole &= block.isSound();
        // A block that is wrong still has a name and members for the generated builder.
        return block.spec().map(spec -> new Part.Composed(spec, written(use, spec), List.of()));
    }

    /** The members of a block's use that are written or have a default. */
    private static Members written(AnnotationUse use, BlockSpec spec) {
        Members all = new MemberReader(use).read(spec.members(), "", name -> Integer.class);
        Members given = Members.NONE;
        for (String name : all.names()) {
            if (!spec.required().contains(name) || use.written(name).isPresent()) {
                given = given.and(name, all.value(name));
            }
        }
        return given;
    }

    private Optional<Part> shared(LayerMethod method, AnnotationUse use) {
        String handle = use.type("value").map(type -> type.name()).orElse("");
        List<String> owners = methods.stream()
                .filter(other -> other.type().equals(handle))
                .map(LayerMethod::name)
                .toList();
        if (owners.size() == 1 && !owners.get(0).equals(method.name())) {
            return Optional.of(new Part.Shared(owners.get(0)));
        }
        String simple = handle.substring(handle.lastIndexOf('.') + 1);
        add(
                method,
                use,
                Problem.error(
                                Code.NOTHING_TO_SHARE,
                                owners.isEmpty()
                                        ? "no layer returns " + simple + "."
                                        : owners.size() > 1
                                                ? "%d layers return %s: %s."
                                                        .formatted(owners.size(), simple, String.join(", ", owners))
                                                : "it cannot share weights with itself.")
                        .fix("let exactly one other layer return " + simple + ", a type of its own"));
        return Optional.empty();
    }

    private List<Let> lets(LayerMethod method) {
        Optional<AnnotationUse> use = method.annotation("Let");
        if (use.isEmpty()) {
            return List.of();
        }
        try {
            return LetParser.parse(
                    String.valueOf(use.get().member("value").orElseThrow().value()));
        } catch (ProblemException e) {
            add(method, use.get(), e.problem());
            return List.of();
        }
    }

    /** A part with those of the line's computed members that it has, and with the block's for those it must have. */
    private Part with(Part part, AnnotationUse use, List<Let> lets) {
        Members own = members(part);
        List<Let> taken = new ArrayList<>(
                lets.stream().filter(let -> takes(own, use, let.member())).toList());
        for (String name : required(part)) {
            if (members.names().contains(name)
                    && !isWritten(part, use, name)
                    && taken.stream().noneMatch(let -> let.member().equals(name))) {
                taken.add(Let.same(name));
            }
        }
        if (part instanceof Part.Plain plain) {
            return new Part.Plain(plain.layer(), taken);
        }
        return part instanceof Part.Composed composed
                ? new Part.Composed(composed.block(), composed.members(), taken)
                : part;
    }

    private static boolean takes(Members own, AnnotationUse use, String member) {
        return own.names().contains(member) && use.written(member).isEmpty();
    }

    private static Members members(Part part) {
        if (part instanceof Part.Plain plain) {
            return plain.layer().members();
        }
        return part instanceof Part.Composed composed ? composed.block().members() : Members.NONE;
    }

    private static List<String> required(Part part) {
        if (part instanceof Part.Plain plain) {
            return Layers.of(plain.kind()).orElseThrow().problems().stream()
                    .filter(problem -> problem.code() == Code.MISSING_VALUE)
                    .map(problem -> problem.place().member())
                    .toList();
        }
        return part instanceof Part.Composed composed
                ? List.copyOf(composed.block().required())
                : List.of();
    }

    private static boolean isWritten(Part part, AnnotationUse use, String member) {
        boolean shorthand = part instanceof Part.Plain plain
                && plain.layer().shorthand().equals(member)
                && use.written("value").isPresent();
        return shorthand || use.written(member).isPresent();
    }

    private void requireUsed(LayerMethod method, List<Let> lets, List<Part> parts, List<AnnotationUse> uses) {
        for (Let let : lets) {
            List<String> having = new ArrayList<>();
            List<String> takers = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (members(parts.get(i)).names().contains(let.member())) {
                    having.add(uses.get(i).kind());
                    if (takes(members(parts.get(i)), uses.get(i), let.member())) {
                        takers.add(uses.get(i).kind());
                    }
                }
            }
            if (takers.size() != 1) {
                AnnotationUse use = method.annotation("Let").orElseThrow();
                add(method, use, misplaced(let, having, takers, parts));
            }
        }
    }

    private static Problem misplaced(Let let, List<String> having, List<String> takers, List<Part> parts) {
        if (takers.size() > 1) {
            return Problem.error(
                            Code.BAD_LET,
                            "%s all have a member %s.".formatted(String.join(" and ", takers), let.member()))
                    .fix("give each a method of its own");
        }
        if (!having.isEmpty()) {
            return Problem.error(
                            Code.DOUBLED_VALUE,
                            "%s is written on %s, and computed here.".formatted(let.member(), having.get(0)))
                    .fix("keep one of them");
        }
        List<String> names =
                parts.stream().flatMap(part -> members(part).names().stream()).toList();
        String hint = Suggestion.closest(let.member(), names)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
        String kinds = String.join(" or ", parts.stream().map(Part::kind).toList());
        return Problem.error(Code.BAD_LET, "%s has no member %s.%s".formatted(kinds, let.member(), hint))
                .fix("name a member of the layer on the left of =");
    }

    private void add(LayerMethod method, AnnotationUse use, Problem problem) {
        Place place = new Place(method.name(), use.kind(), use.members().containsKey("value") ? "value" : "");
        findings.add(new Finding(
                problem.at(place),
                use.written("value").map(value -> value.spot()).orElse(use.spot())));
    }
}
