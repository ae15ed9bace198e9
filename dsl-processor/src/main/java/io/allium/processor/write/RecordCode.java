package io.allium.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.processor.link.RecordFeatures;
import io.allium.processor.link.RecordFeatures.Feature;
import io.allium.processor.read.TypeShape;
import io.allium.processor.read.TypeShape.Component;
import io.allium.processor.read.TypeShape.EnumType;
import io.allium.processor.read.TypeShape.FlagType;
import io.allium.processor.read.TypeShape.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The nested class {@code Records}: reads a record from a row of a table and writes its features, without reflection.
 */
final class RecordCode {
    static final String NAME = "Records";

    private static final Set<String> WHOLE = Set.of("long", "java.lang.Long");
    private static final Set<String> INTEGER =
            Set.of("int", "short", "byte", "java.lang.Integer", "java.lang.Short", "java.lang.Byte");

    private final RecordFeatures features;
    private final ClassName record;

    RecordCode(RecordFeatures features) {
        this.features = features;
        this.record = ClassName.bestGuess(features.record().name());
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Library.RECORD_CODEC, record))
                .addMethod(columns())
                .addMethod(read())
                .addMethod(width())
                .addMethod(encode())
                .build();
    }

    /** How to get the component that is learned from a record, as a method reference. */
    CodeBlock target() {
        return CodeBlock.of("$T::$N", record, features.target().orElseThrow().name());
    }

    private MethodSpec columns() {
        List<CodeBlock> columns = new ArrayList<>();
        leaves("", features.record(), columns);
        return override("columns", ParameterizedTypeName.get(ClassName.get(List.class), Library.COLUMN))
                .addStatement("return $T.of(\n$L)", List.class, CodeBlock.join(columns, ",\n"))
                .build();
    }

    private static void leaves(String around, RecordType type, List<CodeBlock> columns) {
        for (Component component : type.components()) {
            String path = around + component.name();
            if (component.type() instanceof RecordType nested) {
                leaves(path + ".", nested, columns);
            } else {
                columns.add(column(path, component.type()));
            }
        }
    }

    private static CodeBlock column(String path, TypeShape type) {
        if (type instanceof EnumType constants) {
            return CodeBlock.of("$T.category($S, $T.values())", Library.COLUMN, path, className(constants));
        }
        return CodeBlock.of("$T.$N($S)", Library.COLUMN, getter(type), path);
    }

    private MethodSpec read() {
        return override("read", record)
                .addParameter(Library.ROW, "row")
                .addStatement("return $L", construct("", features.record()))
                .build();
    }

    private static CodeBlock construct(String around, RecordType type) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : type.components()) {
            arguments.add(argument(around + component.name(), component.type()));
        }
        return CodeBlock.of("new $T($>$>\n$L$<$<)", className(type), CodeBlock.join(arguments, ",\n"));
    }

    private static CodeBlock argument(String path, TypeShape type) {
        if (type instanceof RecordType nested) {
            return construct(path + ".", nested);
        }
        if (type instanceof EnumType constants) {
            return CodeBlock.of("row.constant($S, $T.class)", path, className(constants));
        }
        return CodeBlock.of("$Lrow.$N($S)", cast(type), getter(type), path);
    }

    private static String cast(TypeShape type) {
        return switch (type.name()) {
            case "float", "java.lang.Float" -> "(float) ";
            case "short", "java.lang.Short" -> "(short) ";
            case "byte", "java.lang.Byte" -> "(byte) ";
            default -> "";
        };
    }

    private MethodSpec width() {
        int width = features.features().stream().mapToInt(RecordCode::size).sum();
        return override("width", TypeName.INT).addStatement("return $L", width).build();
    }

    private MethodSpec encode() {
        MethodSpec.Builder method = override("encode", TypeName.VOID)
                .addParameter(record, "record")
                .addParameter(Library.FEATURE_WRITER, "out");
        for (Feature feature : features.features()) {
            String access = "record." + feature.path().replace(".", "().") + "()";
            if (feature.type() instanceof EnumType) {
                method.addStatement("out.oneHot($S, $L, $L)", feature.path(), access, size(feature));
            } else {
                method.addStatement("out.$N($S, $L)", writer(feature.type()), feature.path(), access);
            }
        }
        return method.build();
    }

    private static int size(Feature feature) {
        return feature.type() instanceof EnumType constants
                ? constants.constants().size()
                : 1;
    }

    private static String getter(TypeShape type) {
        if (type instanceof FlagType) {
            return "flag";
        }
        if (WHOLE.contains(type.name())) {
            return "whole";
        }
        return INTEGER.contains(type.name()) ? "integer" : "number";
    }

    private static String writer(TypeShape type) {
        String getter = getter(type);
        return getter.equals("integer") ? "whole" : getter;
    }

    private static ClassName className(TypeShape type) {
        return ClassName.bestGuess(type.name());
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
