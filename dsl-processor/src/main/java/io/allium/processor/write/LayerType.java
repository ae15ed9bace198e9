package io.allium.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import javax.lang.model.element.Modifier;

/** The nested enum {@code Layer}: the layers by name, each with its shape and parameters. */
final class LayerType {
    private LayerType() {}

    static TypeSpec write(InferredNetwork network) {
        TypeSpec.Builder type = TypeSpec.enumBuilder("Layer")
                .addJavadoc("The layers, in source order.\n")
                .addModifiers(Modifier.PUBLIC);
        for (Node node : network.spec().nodes()) {
            Shape output = network.layer(node.name()).map(InferredLayer::output).orElse(Shape.of());
            long count =
                    network.layer(node.name()).map(InferredLayer::parameters).orElse(0L);
            type.addEnumConstant(
                    node.name(),
                    TypeSpec.anonymousClassBuilder("$L, $L", SpecCode.shape(output), JavaLiteral.of(count))
                            .addJavadoc(
                                    "$L.\n",
                                    node.layer().problems().isEmpty()
                                            ? node.layer().words()
                                            : node.layer().kind())
                            .build());
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

    /** A constant, which has its layer's name, and a field cannot share one. */
    private static String fieldName(String wanted, NetworkSpec network) {
        String name = wanted;
        while (network.node(name).isPresent()) {
            name += "_";
        }
        return name;
    }
}
