package io.allium.processor.read;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the abstract methods of a network, or of the body of a block. */
final class MethodReader {
    private static final String TENSOR = "io.allium.Tensor";

    private final Elements elements;
    private final Types types;
    private final boolean lenient;
    private final AnnotationReader annotations;

    MethodReader(Elements elements, Types types, boolean lenient, AnnotationReader annotations) {
        this.elements = elements;
        this.types = types;
        this.lenient = lenient;
        this.annotations = annotations;
    }

    /** The abstract methods of a type, in source order. */
    List<LayerMethod> read(TypeElement type) {
        return abstractMethods(type).stream().map(this::method).toList();
    }

    static List<ExecutableElement> abstractMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }

    private LayerMethod method(ExecutableElement method) {
        return new LayerMethod(
                method.getSimpleName().toString(),
                typeName(method.getReturnType()),
                isTensor(method.getReturnType()),
                !method.getTypeParameters().isEmpty(),
                annotations.read(method),
                method.getParameters().stream().map(this::parameter).toList(),
                Spot.of(method));
    }

    private Parameter parameter(VariableElement parameter) {
        return new Parameter(
                parameter.getSimpleName().toString(),
                typeName(parameter.asType()),
                isTensor(parameter.asType()),
                Spot.of(parameter));
    }

    /** The qualified name of a type, or its kind. */
    static String typeName(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> TypeReader.name(type);
            case ARRAY -> typeName(((ArrayType) type).getComponentType()) + "[]";
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    private boolean isTensor(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR && !lenient) {
            throw new Unresolved("a type that is not there");
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        TypeElement tensor = elements.getTypeElement(TENSOR);
        return tensor != null && types.isSubtype(type, tensor.asType());
    }
}
