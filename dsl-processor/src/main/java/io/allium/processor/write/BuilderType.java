package io.allium.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Spec;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.processor.link.Names;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * The nested class {@code Builder}: a method for each layer and for the optimiser. In a broken network two may have one
 * name; the first of them gets the method, so that the generated code has no error of its own.
 */
final class BuilderType {
    private final ClassName model;
    private final ClassName builder;
    private final CodeBlock declaration;
    private final CompositionTypes compositions;

    /**
     * The builder of a model.
     *
     * @param model the class it is nested in
     * @param declaration the network that it starts from
     * @param compositions the builders of what its lines compose
     */
    BuilderType(ClassName model, CodeBlock declaration, CompositionTypes compositions) {
        this.model = model;
        this.declaration = declaration;
        this.compositions = compositions;
        this.builder = model.nestedClass("Builder");
    }

    TypeSpec write(NetworkSpec network) {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "Changes hyperparameters, then builds the model. Every change is checked like the declaration.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.MODEL_BUILDER, builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", declaration)
                        .build());
        Set<String> names = new HashSet<>();
        network.nodes().stream()
                .filter(node -> node.name().indexOf('.') < 0)
                .filter(BuilderType::hasChoices)
                .filter(node -> node.sharedWith().isEmpty())
                .filter(node -> names.add(node.name()))
                .forEach(node -> type.addMethod(layer(node)));
        network.composition().lines().stream()
                .filter(line -> network.node(line.name()).isEmpty())
                .filter(line -> names.add(line.name()))
                .forEach(line -> compositions.method(model, builder, line).ifPresent(type::addMethod));
        network.optimizer()
                .filter(optimizer -> names.add(Names.builderMethod(optimizer.kind())))
                .ifPresent(optimizer -> type.addMethod(optimizer(optimizer)));
        return type.addMethod(build()).addMethod(self()).build();
    }

    /** A layer without members has nothing to change, and what a record gives is not for the builder to say. */
    private static boolean hasChoices(Node node) {
        return !node.layer().members().names().isEmpty() && !(node.layer() instanceof FeaturesOfSpec);
    }

    private MethodSpec layer(Node node) {
        String what = node.layer().problems().isEmpty()
                ? node.layer().words()
                : node.layer().kind();
        return change(node.name(), node.layer())
                .addJavadoc("Changes the layer {@code $L}: $L.\n", node.name(), what)
                .addStatement("return layer($S, $T.class, change)", node.name(), Library.spec(node.layer()))
                .build();
    }

    private MethodSpec optimizer(Spec optimizer) {
        return change(Names.builderMethod(optimizer.kind()), optimizer)
                .addJavadoc("Changes the optimiser, $L.\n", optimizer.kind())
                .addStatement("return optimizer($T.class, change)", Library.spec(optimizer))
                .build();
    }

    private MethodSpec.Builder change(String name, Spec spec) {
        TypeName operator = ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), Library.spec(spec));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(operator, "change")
                .returns(builder);
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("A new model with fresh weights, drawn with the seed.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(model)
                .addStatement("return new $T(blueprint())", model)
                .build();
    }

    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build();
    }
}
