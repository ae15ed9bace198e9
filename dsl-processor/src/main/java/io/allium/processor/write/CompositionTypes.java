package io.allium.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.model.block.BlockSpec;
import io.allium.model.block.Line;
import io.allium.model.block.Naming;
import io.allium.model.block.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The nested builders of what lines compose: one for each block, and one for each line of several layers. */
final class CompositionTypes {
    private final ClassName model;
    private final UsedBlocks blocks;

    /**
     * Builders.
     *
     * @param model the class they are nested in
     * @param blocks that its lines use
     */
    CompositionTypes(ClassName model, UsedBlocks blocks) {
        this.model = model;
        this.blocks = blocks;
    }

    /** All of them. */
    List<TypeSpec> write(List<Line> lines) {
        List<TypeSpec> types = new ArrayList<>(rows(model, lines));
        blocks.all().forEach(block -> types.add(block(block)));
        return types;
    }

    /**
     * The method that changes a line, if there is anything to change.
     *
     * @param owner the class that has the builder of a line of several layers
     * @param returns the builder that gets the method
     */
    Optional<MethodSpec> method(ClassName owner, ClassName returns, Line line) {
        Part first = line.parts().get(0);
        if (line.parts().size() > 1) {
            ClassName row = owner.nestedClass(rowName(line));
            return Optional.of(change(line.name(), returns, row)
                    .addStatement("return row($S, $T::new, change)", line.name(), row)
                    .build());
        }
        if (first instanceof Part.Composed composed && hasChoices(composed.block())) {
            ClassName block = model.nestedClass(blocks.builder(composed.block()));
            return Optional.of(change(line.name(), returns, block)
                    .addStatement("return block($S, $T::new, change)", line.name(), block)
                    .build());
        }
        if (first instanceof Part.Plain plain
                && !plain.layer().members().names().isEmpty()) {
            ClassName spec = Library.spec(plain.layer());
            return Optional.of(change(line.name(), returns, spec)
                    .addStatement("return layer($S, $T.class, change)", line.name(), spec)
                    .build());
        }
        return Optional.empty();
    }

    private static MethodSpec.Builder change(String name, ClassName returns, ClassName changed) {
        TypeName operator = ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), changed);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Changes {@code $L}.\n", name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(operator, "change")
                .returns(returns);
    }

    private static String rowName(Line line) {
        return Character.toUpperCase(line.name().charAt(0)) + line.name().substring(1) + "Row";
    }

    private static boolean hasChoices(BlockSpec block) {
        return block.body().size() > block.inputs().size();
    }

    private List<TypeSpec> rows(ClassName owner, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.parts().size() > 1)
                .map(line -> row(owner.nestedClass(rowName(line)), line))
                .toList();
    }

    private TypeSpec row(ClassName name, Line line) {
        TypeSpec.Builder type = builder(name, Library.ROW_BUILDER, ClassName.get(Line.class), "line")
                .addJavadoc("Changes the layers of the line {@code $L}.\n", line.name());
        for (int i = 0; i < line.parts().size(); i++) {
            Part part = line.parts().get(i);
            String method = Naming.partName(part.kind());
            if (part instanceof Part.Plain plain
                    && !plain.layer().members().names().isEmpty()) {
                ClassName spec = Library.spec(plain.layer());
                type.addMethod(change(method, name, spec)
                        .addStatement("return layer($L, $T.class, change)", i, spec)
                        .build());
            } else if (part instanceof Part.Composed composed && hasChoices(composed.block())) {
                ClassName block = model.nestedClass(blocks.builder(composed.block()));
                type.addMethod(change(method, name, block)
                        .addStatement("return block($L, $T::new, change)", i, block)
                        .build());
            }
        }
        return type.build();
    }

    private TypeSpec block(BlockSpec block) {
        ClassName name = model.nestedClass(blocks.builder(block));
        TypeSpec.Builder type = builder(name, Library.BLOCK_BUILDER, ClassName.get(Part.Composed.class), "use")
                .addJavadoc(
                        "Changes one use of the block {@code $L}: its members, or the layers it is made of.\n",
                        block.name());
        for (String member : block.members().names()) {
            type.addMethod(member(name, member, block.members().value(member)));
        }
        block.body().forEach(line -> method(name, name, line).ifPresent(type::addMethod));
        rows(name, block.body()).forEach(type::addType);
        return type.build();
    }

    private static MethodSpec member(ClassName builder, String member, Object sample) {
        boolean list = sample instanceof List<?>;
        return MethodSpec.methodBuilder(member)
                .addJavadoc("With another {@code $L}.\n", member)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(list ? TypeName.get(int[].class) : type(sample), member)
                .varargs(list)
                .returns(builder)
                .addStatement("return member($S, $N)", member, member)
                .build();
    }

    private static TypeName type(Object sample) {
        if (sample instanceof Enum<?> constant) {
            return ClassName.get(constant.getDeclaringClass());
        }
        return TypeName.get(sample.getClass()).unbox();
    }

    private static TypeSpec.Builder builder(ClassName name, ClassName base, ClassName changed, String parameter) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(base, name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(changed, parameter)
                        .addStatement("super($N)", parameter)
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(name)
                        .addStatement("return this")
                        .build());
    }
}
