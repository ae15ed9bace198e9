package io.allium.processor.link;

import io.allium.model.Claims;
import io.allium.model.Claims.Expectation;
import io.allium.model.NetworkSpec;
import io.allium.model.block.Line;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.Declaration;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.Spot;
import io.allium.processor.read.TypeShape;
import io.allium.processor.read.TypeShape.EnumType;
import io.allium.processor.read.TypeShape.RecordType;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a network of a declaration: which layer each method is, what feeds it, how it is trained, what it claims. */
public final class Linker {
    private static final TypeShape UNKNOWN = new TypeShape.OtherType("?");

    private final Declaration declaration;
    private final Positions positions;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<RecordFeatures> record = Optional.empty();
    private boolean whole = true;

    private Linker(Declaration declaration) {
        this.declaration = declaration;
        this.positions = Positions.of(declaration);
    }

    /** Links a declaration, sound or not. */
    public static Linked link(Declaration declaration) {
        return new Linker(declaration).run();
    }

    private Linked run() {
        findings.addAll(Soundness.check(declaration));
        NetworkSpec network = labelled(NetworkSpec.named(declaration.name()));
        network = composed(network);
        findings.addAll(ScaledTwice.check(declaration, network.nodes(), positions));
        network = trained(network).claims(claims());
        OptionalLong budget = claim(declaration.annotation("Budget"), "parameters");
        if (budget.isPresent()) {
            network = network.parameterBudget(budget.getAsLong());
        }
        return new Linked(network, record, findings, whole);
    }

    private NetworkSpec labelled(NetworkSpec network) {
        Optional<AnnotationUse> labels = declaration.annotation("Labels");
        if (labels.isEmpty()) {
            return network;
        }
        TypeShape type = labels.get().type("value").orElse(UNKNOWN);
        if (type instanceof EnumType constants && constants.constants().size() >= 2) {
            return network.labels(type.name(), constants.constants().toArray(String[]::new));
        }
        String why = type instanceof EnumType
                ? "has fewer than two constants, so there is nothing to tell apart."
                : "is no enum.";
        add(Problem.error(Code.NOT_LABELS, simple(type.name()) + " " + why)
                .at(Place.network("Labels", "value"))
                .fix("give the enum of the classes, with at least two constants"));
        return network;
    }

    private NetworkSpec composed(NetworkSpec network) {
        LineLinker linker = LineLinker.ofNetwork(
                declaration.methods(), new Blocks(declaration.blocks()), (method, use) -> layer(method, use, network));
        List<Line> lines = linker.lines();
        findings.addAll(linker.findings());
        whole = linker.isWhole();
        return network.lines(lines);
    }

    private LayerSpec layer(LayerMethod method, AnnotationUse use, NetworkSpec network) {
        return Layers.of(use.kind()).orElseThrow() instanceof FeaturesOfSpec
                ? featuresOf(method, use, network)
                : LineLinker.read(use);
    }

    private LayerSpec featuresOf(LayerMethod method, AnnotationUse use, NetworkSpec network) {
        TypeShape type = use.type("value").orElse(UNKNOWN);
        Place place = new Place(method.name(), "FeaturesOf", "value");
        if (!(type instanceof RecordType recordType)) {
            add(Problem.error(Code.NOT_A_RECORD, simple(type.name()) + " is no record.")
                    .at(place)
                    .fix("give a record whose components are the features"));
            return FeaturesOfSpec.DEFAULTS;
        }
        try {
            RecordFeatures features = RecordFeatures.of(
                    recordType, network.labels().map(labels -> labels.type()).orElse(""));
            record = Optional.of(features);
            String number = features.target()
                    .filter(target -> network.labels().isEmpty())
                    .map(TypeShape.Component::name)
                    .orElse("");
            return new FeaturesOfSpec(recordType.name(), features.columns(), number, features.size());
        } catch (ProblemException e) {
            add(e.problem().at(place));
            return FeaturesOfSpec.DEFAULTS;
        }
    }

    private NetworkSpec trained(NetworkSpec network) {
        NetworkSpec trained = network;
        Optional<AnnotationUse> training = declaration.annotation("Training");
        if (training.isPresent()) {
            trained = trained.training(
                    TrainingSpec.DEFAULTS.with(new MemberReader(training.get()).read(TrainingSpec.DEFAULTS)));
        }
        for (AnnotationUse use : declaration.annotations()) {
            NetworkSpec before = trained;
            trained = Optimizers.of(use.kind())
                    .map(defaults -> before.optimizer(defaults.with(new MemberReader(use).read(defaults))))
                    .orElse(before);
        }
        return trained;
    }

    private Claims claims() {
        Map<String, Expectation> layers = new HashMap<>();
        for (LayerMethod method : declaration.methods()) {
            method.annotation("Expect").ifPresent(use -> layers.put(method.name(), expectation(use)));
        }
        Optional<AnnotationUse> network = declaration.annotation("Network");
        return new Claims(claim(network, "parameters"), claim(network, "trainableParameters"), layers);
    }

    private static Expectation expectation(AnnotationUse use) {
        Object shape =
                use.written("value").or(() -> use.member("shape")).orElseThrow().value();
        List<Integer> axes = shape instanceof List<?> list
                ? list.stream().map(Integer.class::cast).toList()
                : List.of((Integer) shape);
        return new Expectation(axes, claim(Optional.of(use), "parameters"));
    }

    private static OptionalLong claim(Optional<AnnotationUse> use, String member) {
        return use.flatMap(annotation -> annotation.written(member))
                .map(value -> OptionalLong.of((Long) value.value()))
                .orElse(OptionalLong.empty());
    }

    private void add(Problem problem) {
        Spot spot = positions.of(problem.place());
        findings.add(new Finding(problem, spot));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
