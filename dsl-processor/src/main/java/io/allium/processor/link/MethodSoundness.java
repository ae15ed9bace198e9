package io.allium.processor.link;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.MemberValue;
import io.allium.processor.read.Parameter;
import io.allium.processor.read.Spot;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether methods have the form of layers: those of a network, or of the body of a block. */
final class MethodSoundness {
    private final List<LayerMethod> methods;
    private final boolean inBlock;
    private final List<Finding> findings = new ArrayList<>();

    private MethodSoundness(List<LayerMethod> methods, boolean inBlock) {
        this.methods = methods;
        this.inBlock = inBlock;
    }

    static List<Finding> check(List<LayerMethod> methods, boolean inBlock) {
        MethodSoundness soundness = new MethodSoundness(methods, inBlock);
        soundness.checkMethods();
        return soundness.findings;
    }

    private void checkMethods() {
        Set<String> names = new HashSet<>();
        for (LayerMethod method : methods) {
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
                .filter(use -> LineLinker.isPart(use, inBlock))
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
        } else {
            checkParameters(method);
            layers.forEach(use -> checkShorthand(method, use));
            checkExpect(method);
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

    private void add(LayerMethod method, Problem problem) {
        add(method.spot(), method, problem);
    }

    private void add(Spot spot, LayerMethod method, Problem problem) {
        findings.add(new Finding(problem.at(Place.layer(method.name(), "")), spot));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
