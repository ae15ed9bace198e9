package io.allium.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.block.Composition;
import io.allium.model.block.Group;
import io.allium.model.block.Line;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested enum {@code Layer}: the layers by name, each with its shape and parameters. */
final class LayerType {
    private LayerType() {}

    static TypeSpec write(InferredNetwork network) {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Layer")
                .addJavadoc("The layers, in source order.\n")
                .addModifiers(Modifier.PUBLIC);
        Composition composition = network.spec().composition();
        List<String> names = composition.lines().isEmpty()
                ? network.spec().nodes().stream().map(Node::name).toList()
                : composition.lines().stream().map(Line::name).toList();
        for (String name : names) {
            Group group = composition.group(name).orElse(new Group(name, name, List.of(name)));
            type.addEnumConstant(name, constant(network, group));
        }
        String shape = fieldName("outputShape", network.spec());
        String parameters = fieldName("parameters", network.spec());
        return type.addField(Shape.class, shape, Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.LONG, parameters, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Shape.class, "outputShape")
                        .addParameter(TypeName.LONG, "parameters")
                        .addStatement("this.$N = outputShape", shape)
                        .addStatement("this.$N = parameters", parameters)
                        .build())
                .addMethod(MethodSpec.methodBuilder("outputShape")
                        .addJavadoc("The shape of its output as declared, without the batch.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Shape.class)
                        .addStatement("return $N", shape)
                        .build())
                .addMethod(MethodSpec.methodBuilder("parameters")
                        .addJavadoc("How many parameters it has as declared.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.LONG)
                        .addStatement("return $N", parameters)
                        .build())
                .build();
    }

    private static TypeSpec constant(InferredNetwork network, Group group) {
        List<InferredLayer> layers = group.layers().stream()
                .flatMap(layer -> network.layer(layer).stream())
                .toList();
        Shape output = network.layer(group.output()).map(InferredLayer::output).orElse(Shape.of());
        long parameters = layers.stream().mapToLong(InferredLayer::parameters).sum();
        return TypeSpec.anonymousClassBuilder("$L, $L", SpecCode.shape(output), JavaLiteral.of(parameters))
                .addJavadoc("$L.\n", words(network, group))
                .build();
    }

    private static String words(InferredNetwork network, Group group) {
        if (group.layers().size() > 1) {
            return group.layers().size() + " layers";
        }
        return network.spec()
                .node(group.output())
                .map(Node::layer)
                .map(layer -> layer.problems().isEmpty() ? layer.words() : layer.kind())
                .orElse(group.line());
    }

    /** A constant, which has its layer's name, and a field cannot share one. */
    private static String fieldName(String wanted, NetworkSpec network) {
        String name = wanted;
        while (network.node(name).isPresent()) {
            name += "_";
        }
        return name;
    }
}
