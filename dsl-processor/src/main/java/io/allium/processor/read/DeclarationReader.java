package io.allium.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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

/** Reads a type marked {@link io.allium.Network}. It judges nothing: whatever was written, it reads. */
public final class DeclarationReader {
    private static final String TENSOR = "io.allium.Tensor";

    private final Elements elements;
    private final Types types;
    private final boolean lenient;
    private final AnnotationReader annotations;

    private DeclarationReader(Elements elements, Types types, boolean lenient) {
        this.elements = elements;
        this.types = types;
        this.lenient = lenient;
        this.annotations = new AnnotationReader(elements, lenient);
    }

    /**
     * A reader that refuses what the compiler does not know.
     *
     * @param elements the compiler's utilities for elements
     * @param types and for types
     */
    public static DeclarationReader strict(Elements elements, Types types) {
        return new DeclarationReader(elements, types, false);
    }

    /**
     * A reader that leaves out what the compiler does not know.
     *
     * @param elements the compiler's utilities for elements
     * @param types and for types
     */
    public static DeclarationReader lenient(Elements elements, Types types) {
        return new DeclarationReader(elements, types, true);
    }

    /**
     * Reads a type.
     *
     * @throws Unresolved if the reader is strict and the type names a type or a value that the compiler does not know
     */
    public Declaration read(TypeElement type) {
        List<String> nesting = nesting(type);
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String model = (packageName.isEmpty() ? "" : packageName + ".") + Declaration.modelName(nesting);
        return new Declaration(
                packageName,
                type.getQualifiedName().toString(),
                nesting,
                isPublic(type),
                form(type),
                isInterface(type) || isAbstractClass(type),
                !type.getTypeParameters().isEmpty(),
                isWritten(model),
                annotations.read(type),
                layerMethods(type).stream().map(this::method).toList(),
                inherited(type),
                Spot.of(type));
    }

    private static List<String> nesting(Element type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.addFirst(at.getSimpleName().toString());
        }
        return List.copyOf(names);
    }

    private static boolean isPublic(Element type) {
        boolean all = true;
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            all &= at.getModifiers().contains(Modifier.PUBLIC);
        }
        return all;
    }

    private static boolean isInterface(Element type) {
        return type.getKind() == ElementKind.INTERFACE;
    }

    private static boolean isAbstractClass(Element type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static String form(Element type) {
        return switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            case CLASS -> isAbstractClass(type) ? "an abstract class" : "a class that can be instantiated";
            default -> "a " + type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** A class of the name that nobody but this processor could have generated, in source or on the class path. */
    private boolean isWritten(String model) {
        TypeElement existing = elements.getTypeElement(model);
        return existing != null
                && existing.getAnnotationMirrors().stream()
                        .noneMatch(mirror ->
                                TypeReader.name(mirror.getAnnotationType()).equals("io.allium.CompiledNetwork"));
    }

    private static List<ExecutableElement> layerMethods(TypeElement type) {
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

    private static String typeName(TypeMirror type) {
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

    /** Walks the supertypes by hand: compilers list all members in different orders. */
    private List<String> inherited(TypeElement type) {
        Set<String> own = new LinkedHashSet<>();
        ElementFilter.methodsIn(type.getEnclosedElements())
                .forEach(method -> own.add(method.getSimpleName().toString()));
        List<String> found = new ArrayList<>();
        for (TypeMirror above : types.directSupertypes(type.asType())) {
            TypeElement supertype = TypeReader.element(above);
            for (ExecutableElement method : layerMethods(supertype)) {
                if (!own.contains(method.getSimpleName().toString())) {
                    found.add(supertype.getSimpleName() + "." + method.getSimpleName());
                }
            }
            found.addAll(inherited(supertype));
        }
        return List.copyOf(found);
    }
}
