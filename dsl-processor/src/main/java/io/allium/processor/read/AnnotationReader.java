package io.allium.processor.read;

import io.allium.processor.read.MemberValue.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Reads the annotations of Allium's on an element, and blocks; members by name, since compilers list them in different
 * orders.
 */
final class AnnotationReader {
    private static final String VOCABULARY = "io.allium.";

    /** What javac says where it could not resolve what was written. */
    private static final String ERROR = "<error>";

    private final Elements elements;
    private final boolean lenient;
    private final Consumer<TypeElement> blocks;

    /**
     * A reader that leaves out what the compiler does not know, if it is lenient, and else refuses it.
     *
     * @param blocks told of every block that is used
     */
    AnnotationReader(Elements elements, boolean lenient, Consumer<TypeElement> blocks) {
        this.elements = elements;
        this.lenient = lenient;
        this.blocks = blocks;
    }

    List<AnnotationUse> read(Element element) {
        List<AnnotationUse> uses = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = TypeReader.element(mirror.getAnnotationType());
            String name = type.getQualifiedName().toString();
            if (name.startsWith(VOCABULARY) && name.indexOf('.', VOCABULARY.length()) < 0) {
                uses.add(read(element, mirror, name.substring(VOCABULARY.length()), Optional.empty()));
            } else if (isBlock(type)) {
                blocks.accept(type);
                uses.add(read(element, mirror, type.getSimpleName().toString(), Optional.of(name)));
            }
        }
        return List.copyOf(uses);
    }

    /** Whether a type is marked as a block. */
    static boolean isBlock(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> TypeReader.name(mirror.getAnnotationType()).equals(VOCABULARY + "Block"));
    }

    private AnnotationUse read(Element element, AnnotationMirror mirror, String kind, Optional<String> block) {
        Spot spot = new Spot(element, mirror, null);
        Map<String, MemberValue> members = new HashMap<>();
        Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
        elements.getElementValuesWithDefaults(mirror).forEach((member, value) -> {
            boolean explicit = written.containsKey(member);
            Spot valueSpot = explicit ? new Spot(element, mirror, value) : spot;
            read(value)
                    .ifPresent(known -> members.put(
                            member.getSimpleName().toString(), new MemberValue(known, explicit, valueSpot)));
        });
        return new AnnotationUse(kind, block, spot, members);
    }

    /** A value; empty if the compiler does not know it and the reading is lenient. */
    Optional<Object> read(AnnotationValue value) {
        try {
            return Optional.of(value.accept(Values.READ, null));
        } catch (Unresolved e) {
            if (lenient) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Turns what the compiler says of a value into a value. */
    private static final class Values extends SimpleAnnotationValueVisitor14<Object, Void> {
        static final Values READ = new Values();

        @Override
        protected Object defaultAction(Object value, Void unused) {
            return value;
        }

        @Override
        public Object visitString(String text, Void unused) {
            if (text.equals(ERROR)) {
                throw new Unresolved(text);
            }
            return text;
        }

        @Override
        public Object visitEnumConstant(VariableElement constant, Void unused) {
            return new Constant(constant.getSimpleName().toString());
        }

        @Override
        public Object visitType(TypeMirror type, Void unused) {
            return TypeReader.read(type);
        }

        @Override
        public Object visitAnnotation(AnnotationMirror nested, Void unused) {
            return nested;
        }

        @Override
        public Object visitArray(List<? extends AnnotationValue> values, Void unused) {
            return values.stream().map(value -> value.accept(this, null)).toList();
        }
    }
}
