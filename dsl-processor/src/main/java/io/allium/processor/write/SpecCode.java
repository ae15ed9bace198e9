package io.allium.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.allium.model.LabelSet;
import io.allium.model.Members;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.Spec;
import io.allium.model.layer.Layers;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.util.List;

/** Specs as the Java that makes them, saying only what differs from the defaults. */
final class SpecCode {
    private SpecCode() {}

    /** A network, a line a layer. */
    static CodeBlock network(NetworkSpec network) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.named($S)$>$>", NetworkSpec.class, network.name());
        for (Node node : network.nodes()) {
            code.add("\n.layer($S, $L", node.name(), layer(node.layer()));
            node.inputs().forEach(input -> code.add(", $S", input));
            code.add(")");
        }
        network.labels().ifPresent(labels -> code.add("\n$L", labels(labels)));
        network.training().ifPresent(training -> code.add("\n.training($L)", code(training, TrainingSpec.DEFAULTS)));
        network.optimizer()
                .ifPresent(optimizer -> code.add(
                        "\n.optimizer($L)",
                        code(optimizer, Optimizers.of(optimizer.kind()).orElseThrow())));
        network.parameterBudget().ifPresent(most -> code.add("\n.parameterBudget($L)", JavaLiteral.of(most)));
        return code.add("$<$<").build();
    }

    /** A shape. */
    static CodeBlock shape(Shape shape) {
        return CodeBlock.of("$T.of($L)", Shape.class, numbers(shape.axes()));
    }

    private static CodeBlock layer(Spec layer) {
        return code(layer, Layers.of(layer.kind()).orElseThrow());
    }

    private static CodeBlock labels(LabelSet labels) {
        CodeBlock.Builder code = CodeBlock.builder().add(".labels($S", labels.type());
        labels.names().forEach(name -> code.add(", $S", name));
        return code.add(")").build();
    }

    private static CodeBlock code(Spec spec, Spec defaults) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.DEFAULTS", Library.spec(spec));
        Members members = spec.members();
        for (String name : members.names()) {
            Object value = members.value(name);
            if (!value.equals(defaults.members().value(name))) {
                code.add(".$N($L)", name, literal(value));
            }
        }
        return code.build();
    }

    private static CodeBlock literal(Object value) {
        if (value instanceof List<?> numbers) {
            return CodeBlock.of("$L", numbers(numbers));
        }
        if (value instanceof Enum<?> constant) {
            return CodeBlock.of("$T.$N", ClassName.get(constant.getDeclaringClass()), constant.name());
        }
        return value instanceof String text ? CodeBlock.of("$S", text) : CodeBlock.of("$L", JavaLiteral.of(value));
    }

    private static String numbers(List<?> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
