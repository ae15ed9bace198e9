package io.allium.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type marked {@link io.allium.Network}. It judges nothing: whatever was written, it reads. */
public final class DeclarationReader {
    private final Elements elements;
    private final Types types;
    private final BlockReader blocks;
    private final AnnotationReader annotations;
    private final MethodReader methods;

    private DeclarationReader(Elements elements, Types types, Sources sources, boolean lenient) {
        this.elements = elements;
        this.types = types;
        this.blocks = new BlockReader(elements, types, sources, lenient);
        this.annotations = blocks.annotations();
        this.methods = blocks.methods();
    }

    /**
     * A reader that refuses what the compiler does not know.
     *
     * @param elements the compiler's utilities for elements
     * @param types and for types
     * @param sources what is being compiled
     */
    public static DeclarationReader strict(Elements elements, Types types, Sources sources) {
        return new DeclarationReader(elements, types, sources, false);
    }

    /**
     * A reader that leaves out what the compiler does not know.
     *
     * @param elements the compiler's utilities for elements
     * @param types and for types
     * @param sources what is being compiled
     */
    public static DeclarationReader lenient(Elements elements, Types types, Sources sources) {
        return new DeclarationReader(elements, types, sources, true);
    }

    /**
     * Reads a type.
     *
     * @throws Unresolved if the reader is strict and the type names a type or a value that the compiler does not know
     */
    public Declaration read(TypeElement type) {
        List<String> nesting = TypeReader.nesting(type);
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
                methods.read(type),
                inherited(type),
                Spot.of(type),
                blocks.found());
    }

    /** Whether a type is an annotation that is marked as a block. */
    public static boolean isBlock(TypeElement type) {
        return AnnotationReader.isBlock(type);
    }

    /**
     * Reads a block.
     *
     * @throws Unresolved if the reader is strict and the block names a type or a value that the compiler does not know
     */
    public BlockDeclaration block(TypeElement type) {
        return blocks.read(type);
    }

    /** Every block that what was read so far uses, by its qualified name. */
    public Map<String, BlockDeclaration> blocks() {
        return blocks.found();
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

    /** Walks the supertypes by hand: compilers list all members in different orders. */
    private List<String> inherited(TypeElement type) {
        Set<String> own = new LinkedHashSet<>();
        ElementFilter.methodsIn(type.getEnclosedElements())
                .forEach(method -> own.add(method.getSimpleName().toString()));
        List<String> found = new ArrayList<>();
        for (TypeMirror above : types.directSupertypes(type.asType())) {
            TypeElement supertype = TypeReader.element(above);
            for (ExecutableElement method : MethodReader.abstractMethods(supertype)) {
                if (!own.contains(method.getSimpleName().toString())) {
                    found.add(supertype.getSimpleName() + "." + method.getSimpleName());
                }
            }
            found.addAll(inherited(supertype));
        }
        return List.copyOf(found);
    }
}
