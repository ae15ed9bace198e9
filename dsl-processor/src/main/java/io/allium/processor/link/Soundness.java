package io.allium.processor.link;

import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.training.Optimizers;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.Declaration;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.Spot;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;

/** Whether a declaration has the form of a network, before anybody asks what it computes. */
final class Soundness {
    private final Declaration declaration;
    private final List<Finding> findings = new ArrayList<>();

    private Soundness(Declaration declaration) {
        this.declaration = declaration;
    }

    static List<Finding> check(Declaration declaration) {
        Soundness soundness = new Soundness(declaration);
        soundness.checkType();
        if (soundness.findings.isEmpty()) {
            soundness.findings.addAll(MethodSoundness.check(declaration.methods(), false));
            declaration.methods().forEach(soundness::checkName);
        }
        return soundness.findings;
    }

    private void checkType() {
        String name = declaration.simpleName();
        Spot spot = declaration.spot();
        if (!declaration.canBeNetwork()) {
            add(
                    spot,
                    Problem.error(
                                    Code.NOT_A_NETWORK,
                                    name + " is " + declaration.form()
                                            + "; a network is an interface or an abstract class.")
                            .fix("declare it as: interface " + name));
        } else if (declaration.generic()) {
            add(
                    spot,
                    Problem.error(Code.TYPE_PARAMETERS, name + " has type parameters; a network has none.")
                            .fix("take the type parameters out"));
        } else if (declaration.modelExists()) {
            add(
                    spot,
                    Problem.error(
                                    Code.NAME_TAKEN,
                                    "the class " + declaration.modelName() + ", which would be generated for " + name
                                            + ", exists already.")
                            .fix("rename one of the two"));
        } else if (!declaration.inherited().isEmpty()) {
            add(
                    spot,
                    Problem.error(
                                    Code.INHERITED_LAYER,
                                    name + " inherits " + String.join(", ", declaration.inherited())
                                            + "; the order of inherited layers is not defined.")
                            .fix("declare the layers in " + name + " itself"));
        }
        checkOptimizers();
    }

    private void checkOptimizers() {
        List<AnnotationUse> optimizers = declaration.annotations().stream()
                .filter(use -> Optimizers.of(use.kind()).isPresent())
                .toList();
        if (optimizers.size() > 1) {
            String kinds = String.join(
                    " and ", optimizers.stream().map(use -> "@" + use.kind()).toList());
            add(
                    optimizers.get(1).spot(),
                    Problem.error(
                                    Code.SEVERAL_OPTIMIZERS,
                                    declaration.simpleName() + " has " + kinds + "; training uses one optimiser.")
                            .fix("take one of them out"));
        }
    }

    /**
     * The builder has a method for each layer and one for the optimiser; two of one name and the same parameter cannot
     * be told apart.
     */
    private void checkName(LayerMethod method) {
        declaration.annotations().stream()
                .map(AnnotationUse::kind)
                .filter(kind -> Optimizers.of(kind).isPresent()
                        && Names.builderMethod(kind).equals(method.name()))
                .findFirst()
                .ifPresent(kind -> add(
                        method,
                        Problem.error(
                                        Code.NAME_TAKEN,
                                        "the builder's method " + method.name() + " belongs to @" + kind + ".")
                                .fix("give the layer another name")));
    }

    private void add(LayerMethod method, Problem problem) {
        findings.add(new Finding(problem.at(Place.layer(method.name(), "")), method.spot()));
    }

    private void add(Spot spot, Problem problem) {
        findings.add(new Finding(problem, spot));
    }
}
