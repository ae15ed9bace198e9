package io.allium.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
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
            Shape shape = network.layer(node.name()).map(InferredLayer::output).orElse(Shape.of());
            long parameters =
                    network.layer(node.name()).map(InferredLayer::parameters).orElse(0L);
            type.addEnumConstant(
                    node.name(),
                    TypeSpec.anonymousClassBuilder("$L, $L", SpecCode.shape(shape), JavaLiteral.of(parameters))
                            .addJavadoc(
                                    "$L.\n",
                                    node.layer().problems().isEmpty()
                                            ? node.layer().words()
                                            : node.layer().kind())
                            .build());
        }
        return type.addField(Shape.class, "outputShape", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.LONG, "parameters", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Shape.class, "outputShape")
                        .addParameter(TypeName.LONG, "parameters")
                        .addStatement("this.outputShape = outputShape")
                        .addStatement("this.parameters = parameters")
                        .build())
                .addMethod(MethodSpec.methodBuilder("outputShape")
                        .addJavadoc("The shape of its output as declared, without the batch.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Shape.class)
                        .addStatement("return outputShape")
                        .build())
                .addMethod(MethodSpec.methodBuilder("parameters")
                        .addJavadoc("How many parameters it has as declared.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.LONG)
                        .addStatement("return parameters")
                        .build())
                .build();
    }
}
