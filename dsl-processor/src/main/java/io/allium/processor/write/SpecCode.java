package io.allium.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.allium.model.Members;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.Spec;
import io.allium.model.block.Line;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.Layers;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import io.allium.processor.link.RecordFeatures;
import io.allium.processor.link.RecordFeatures.Feature;
import io.allium.processor.read.TypeShape.EnumType;
import java.util.List;
import java.util.Optional;

/** Specs as the Java that makes them, saying only what differs from the defaults. */
final class SpecCode {
    private SpecCode() {}

    /** A network, a line a layer. The order of an enum's constants is the enum's own, when the program runs. */
    static CodeBlock network(NetworkSpec network, UsedBlocks blocks, Optional<RecordFeatures> record) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.named($S)$>$>", NetworkSpec.class, network.name());
        List<Line> lines = network.composition().lines();
        if (LineCode.isPlain(lines)) {
            for (Node node : network.nodes()) {
                code.add("\n.layer($S, $L", node.name(), layer(node.layer(), record));
                node.inputs().forEach(input -> code.add(", $S", input));
                code.add(")");
            }
        } else {
            code.add("\n.lines($T.of($>$>\n$L))$<$<", List.class, new LineCode(blocks, record).lines(lines));
        }
        network.labels().ifPresent(labels -> code.add("\n.labels($T.values())", ClassName.bestGuess(labels.type())));
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

    /** A layer. */
    static CodeBlock layer(Spec layer, Optional<RecordFeatures> record) {
        if (layer instanceof FeaturesOfSpec features && record.isPresent()) {
            return featuresOf(features, record.get());
        }
        return code(layer, Layers.of(layer.kind()).orElseThrow());
    }

    private static CodeBlock featuresOf(FeaturesOfSpec spec, RecordFeatures record) {
        CodeBlock columns =
                record.features().stream().map(SpecCode::column).collect(CodeBlock.joining(" + \", \"\n+ "));
        FeaturesOfSpec others = spec.columns("");
        return CodeBlock.of("$L.columns($>$>\n$L$<$<)", code(others, FeaturesOfSpec.DEFAULTS), columns);
    }

    private static CodeBlock column(Feature feature) {
        return feature.type() instanceof EnumType constants
                ? CodeBlock.of(
                        "$T.category($S, $T.values())",
                        FeaturesOfSpec.class,
                        feature.path(),
                        ClassName.bestGuess(constants.name()))
                : CodeBlock.of("$S", feature.path());
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

    /** A value that stands alone. */
    static CodeBlock value(Object value) {
        return value instanceof List<?> numbers
                ? CodeBlock.of("$T.of($L)", List.class, numbers(numbers))
                : literal(value);
    }

    private static CodeBlock literal(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SpecCode::literal).collect(CodeBlock.joining(", "));
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
