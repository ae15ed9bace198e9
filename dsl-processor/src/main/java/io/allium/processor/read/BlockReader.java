package io.allium.processor.read;

import io.allium.processor.read.BlockDeclaration.Member;
import io.allium.processor.read.TypeShape.EnumType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads blocks, and those that they are made of. In a class file parameters have no names; there the names are those
 * that the block's own compilation has left beside it.
 */
final class BlockReader {
    private final Elements elements;
    private final Sources sources;
    private final AnnotationReader annotations;
    private final MethodReader methods;
    private final Map<String, BlockDeclaration> found = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();

    BlockReader(Elements elements, Types types, Sources sources, boolean lenient) {
        this.elements = elements;
        this.sources = sources;
        this.annotations = new AnnotationReader(elements, lenient, this::find);
        this.methods = new MethodReader(elements, types, lenient, annotations);
    }

    /** Reads annotations, and the blocks among them. */
    AnnotationReader annotations() {
        return annotations;
    }

    /** Reads methods, and the blocks on them. */
    MethodReader methods() {
        return methods;
    }

    /** Every block that has been read, by its qualified name. */
    Map<String, BlockDeclaration> found() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }

    /** Reads a block, and all that it is made of. */
    BlockDeclaration read(TypeElement type) {
        find(type);
        return Objects.requireNonNull(found.get(type.getQualifiedName().toString()));
    }

    private void find(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (begun.add(name)) {
            found.put(name, declaration(type, name));
        }
    }

    private BlockDeclaration declaration(TypeElement type, String name) {
        List<String> nesting = TypeReader.nesting(type);
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        List<TypeElement> nested = ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(inner -> inner.getSimpleName().contentEquals("Body"))
                .toList();
        List<LayerMethod> body = nested.isEmpty() ? List.of() : methods.read(nested.get(0));
        Optional<List<String>> inputs = sources.contain(type)
                ? Optional.empty()
                : companion((packageName.isEmpty() ? "" : packageName + ".") + BlockDeclaration.companionName(nesting));
        boolean fits = inputs.isPresent() && inputs.get().size() == body.size();
        return new BlockDeclaration(
                packageName,
                name,
                nesting,
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .map(this::member)
                        .toList(),
                nested.size(),
                fits ? named(body, inputs.get()) : body,
                fits || sources.contain(type),
                Spot.of(type));
    }

    private Member member(ExecutableElement method) {
        Optional<Object> fallback =
                Optional.ofNullable(method.getDefaultValue()).flatMap(annotations::read);
        String type = MethodReader.typeName(method.getReturnType());
        Optional<String> constant = method.getReturnType().getKind() == TypeKind.DECLARED
                        && TypeReader.read(method.getReturnType()) instanceof EnumType constants
                ? constants.constants().stream().findFirst()
                : Optional.empty();
        return new Member(method.getSimpleName().toString(), type, fallback, constant, Spot.of(method));
    }

    private Optional<List<String>> companion(String name) {
        TypeElement companion = elements.getTypeElement(name);
        if (companion == null) {
            return Optional.empty();
        }
        for (AnnotationMirror mirror : companion.getAnnotationMirrors()) {
            if (TypeReader.name(mirror.getAnnotationType()).equals("io.allium.CompiledBlock")) {
                return mirror.getElementValues().values().stream().findFirst().map(BlockReader::texts);
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream()
                        .map(item -> String.valueOf(((AnnotationValue) item).getValue()))
                        .toList()
                : List.of();
    }

    private static List<LayerMethod> named(List<LayerMethod> body, List<String> inputs) {
        List<LayerMethod> named = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            named.add(body.get(i).withParameterNames(inputs.get(i)));
        }
        return named;
    }
}
