package io.allium.processor.read;

import io.allium.processor.read.TypeShape.Component;
import io.allium.processor.read.TypeShape.EnumType;
import io.allium.processor.read.TypeShape.FlagType;
import io.allium.processor.read.TypeShape.NumberType;
import io.allium.processor.read.TypeShape.OtherType;
import io.allium.processor.read.TypeShape.RecordType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types that a declaration names: enums with their constants, records with their components. */
final class TypeReader {
    private static final Set<String> BOXED_NUMBERS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");

    private final Set<String> open = new HashSet<>();

    private TypeReader() {}

    static TypeShape read(TypeMirror type) {
        return new TypeReader().shape(type);
    }

    /** The canonical name of a declared type. */
    static String name(TypeMirror type) {
        return element(type).getQualifiedName().toString();
    }

    static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    /** The simple names of a type and of those around it, outermost first. */
    static List<String> nesting(Element type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.addFirst(at.getSimpleName().toString());
        }
        return List.copyOf(names);
    }

    private TypeShape shape(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind == TypeKind.ERROR) {
            throw new Unresolved("a type that is not there");
        }
        if (kind == TypeKind.BOOLEAN) {
            return new FlagType("boolean");
        }
        if (kind.isPrimitive() && kind != TypeKind.CHAR) {
            return new NumberType(kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        return kind == TypeKind.DECLARED ? declared(element(type)) : new OtherType(kind.name());
    }

    private TypeShape declared(TypeElement element) {
        String name = element.getQualifiedName().toString();
        if (name.equals("java.lang.Boolean")) {
            return new FlagType(name);
        }
        if (BOXED_NUMBERS.contains(name)) {
            return new NumberType(name);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new EnumType(name, constants(element));
        }
        if (element.getKind() == ElementKind.RECORD && open.add(name)) {
            RecordType record = new RecordType(name, components(element));
            open.remove(name);
            return record;
        }
        return new OtherType(name);
    }

    /** In alphabetical order: from a class file, Eclipse's compiler knows no other. */
    private static List<String> constants(TypeElement element) {
        return element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .sorted()
                .toList();
    }

    private List<Component> components(TypeElement element) {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            components.add(
                    new Component(component.getSimpleName().toString(), shape(component.asType()), isLabel(component)));
        }
        return List.copyOf(components);
    }

    private static boolean isLabel(Element component) {
        return component.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> name(type).equals("io.allium.Label"));
    }
}
