package io.allium.processor.link;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.training.Optimizers;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.Declaration;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.MemberValue;
import io.allium.processor.read.Parameter;
import io.allium.processor.read.Spot;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
            soundness.checkMethods();
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

    private void checkMethods() {
        Set<String> names = new HashSet<>();
        for (LayerMethod method : declaration.methods()) {
            if (!names.add(method.name())) {
                add(
                        method,
                        Problem.error(Code.OVERLOADED_LAYER, "there are two layers of this name.")
                                .fix("give each layer a name of its own"));
            } else {
                checkMethod(method);
            }
        }
    }

    private void checkMethod(LayerMethod method) {
        List<AnnotationUse> layers = method.annotations().stream()
                .filter(use -> Layers.of(use.kind()).isPresent())
                .toList();
        if (method.generic()) {
            add(
                    method,
                    Problem.error(Code.TYPE_PARAMETERS, "it has type parameters; a layer has none.")
                            .fix("take the type parameters out"));
        } else if (!method.tensor()) {
            add(
                    method,
                    Problem.error(
                                    Code.NOT_A_TENSOR,
                                    "it returns " + simple(method.type()) + "; a layer returns Tensor.")
                            .fix("let it return Tensor, or make it a default or static method if it is no layer"));
        } else if (layers.isEmpty()) {
            add(
                    method,
                    Problem.error(Code.NO_LAYER_ANNOTATION, "it has no layer annotation.")
                            .fix(
                                    "say which layer it is, for example @Dense(10), or make it a default or static method"));
        } else if (layers.size() > 1) {
            String kinds = String.join(
                    " and ", layers.stream().map(use -> "@" + use.kind()).toList());
            add(
                    layers.get(1).spot(),
                    method,
                    Problem.error(Code.SEVERAL_LAYER_ANNOTATIONS, "it has " + kinds + "; a method is one layer.")
                            .fix("give each layer a method of its own"));
        } else {
            checkParameters(method);
            checkShorthand(method, layers.get(0));
            checkExpect(method);
            checkName(method);
        }
    }

    private void checkParameters(LayerMethod method) {
        for (Parameter parameter : method.parameters()) {
            if (!parameter.tensor()) {
                add(
                        parameter.spot(),
                        method,
                        Problem.error(
                                        Code.NOT_A_TENSOR,
                                        parameter.name() + " is " + simple(parameter.type())
                                                + "; a layer takes Tensors.")
                                .fix("declare it as Tensor " + parameter.name()
                                        + ", or give the value as a member of the annotation"));
            }
        }
    }

    private void checkShorthand(LayerMethod method, AnnotationUse use) {
        String member = Layers.of(use.kind()).map(LayerSpec::shorthand).orElse("");
        requireOne(method, use, member);
    }

    private void checkExpect(LayerMethod method) {
        method.annotation("Expect").ifPresent(use -> {
            requireOne(method, use, "shape");
            boolean nothing = use.members().values().stream().noneMatch(MemberValue::written);
            if (nothing) {
                add(
                        use.spot(),
                        method,
                        Problem.error(Code.MISSING_VALUE, "@Expect claims nothing.")
                                .fix("give it a shape, @Expect({16, 16, 32}), or parameters"));
            }
        });
    }

    /** A member and the {@code value} that stands for it cannot both be written. */
    private void requireOne(LayerMethod method, AnnotationUse use, String member) {
        if (use.written("value").isPresent()) {
            use.written(member)
                    .ifPresent(twice -> add(
                            twice.spot(),
                            method,
                            Problem.error(Code.DOUBLED_VALUE, "value is short for " + member + ", and both are given.")
                                    .fix("keep one of them")));
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
        add(method.spot(), method, problem);
    }

    private void add(Spot spot, LayerMethod method, Problem problem) {
        findings.add(new Finding(problem.at(Place.layer(method.name(), "")), spot));
    }

    private void add(Spot spot, Problem problem) {
        findings.add(new Finding(problem, spot));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
