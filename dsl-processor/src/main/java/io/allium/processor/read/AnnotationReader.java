package io.allium.processor.read;

import io.allium.processor.read.MemberValue.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads the annotations of Allium's on an element; members by name, since compilers list them in different orders. */
final class AnnotationReader {
    private static final String VOCABULARY = "io.allium.";

    private final Elements elements;
    private final boolean lenient;

    /** A reader that leaves out what the compiler does not know, if it is lenient, and else refuses it. */
    AnnotationReader(Elements elements, boolean lenient) {
        this.elements = elements;
        this.lenient = lenient;
    }

    List<AnnotationUse> read(Element element) {
        List<AnnotationUse> uses = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = TypeReader.name(mirror.getAnnotationType());
            if (name.startsWith(VOCABULARY) && name.indexOf('.', VOCABULARY.length()) < 0) {
                uses.add(read(element, mirror, name.substring(VOCABULARY.length())));
            }
        }
        return List.copyOf(uses);
    }

    private AnnotationUse read(Element element, AnnotationMirror mirror, String kind) {
        Spot spot = new Spot(element, mirror, null);
        Map<String, MemberValue> members = new HashMap<>();
        Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
        elements.getElementValuesWithDefaults(mirror).forEach((member, value) -> {
            boolean explicit = written.containsKey(member);
            Spot valueSpot = explicit ? new Spot(element, mirror, value) : spot;
            value(value)
                    .ifPresent(known -> members.put(
                            member.getSimpleName().toString(), new MemberValue(known, explicit, valueSpot)));
        });
        return new AnnotationUse(kind, spot, members);
    }

    private Optional<Object> value(AnnotationValue value) {
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

        /** The vocabulary has no text; javac gives one where it could not resolve what was written. */
        @Override
        public Object visitString(String text, Void unused) {
            throw new Unresolved(text);
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
