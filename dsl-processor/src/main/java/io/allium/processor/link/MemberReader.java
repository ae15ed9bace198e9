package io.allium.processor.link;

import io.allium.model.Members;
import io.allium.model.Spec;
import io.allium.model.layer.LayerSpec;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.MemberValue;
import io.allium.processor.read.MemberValue.Constant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns the members of an annotation, as written, into the members of a spec. */
final class MemberReader {
    private final AnnotationUse use;

    MemberReader(AnnotationUse use) {
        this.use = use;
    }

    /** The values for a spec: each from its member, or from the annotation's {@code value} that stands for it. */
    Members read(Spec defaults) {
        String shorthand = defaults instanceof LayerSpec layer ? layer.shorthand() : "";
        return read(defaults.members(), shorthand, defaults::entries);
    }

    /**
     * The values for members.
     *
     * @param defaults of the right types
     * @param shorthand the member that {@code value} stands for, or empty
     * @param entries what the lists among them hold
     */
    Members read(Members defaults, String shorthand, Function<String, Class<?>> entries) {
        Members read = Members.NONE;
        for (String name : defaults.names()) {
            Object fallback = defaults.value(name);
            read = read.and(
                    name,
                    value(name, name.equals(shorthand))
                            .map(raw -> convert(raw, fallback, entries.apply(name)))
                            .orElse(fallback));
        }
        return read;
    }

    private Optional<Object> value(String name, boolean hasShorthand) {
        Optional<MemberValue> member = use.member(name);
        Optional<MemberValue> shorthand = use.written("value").filter(value -> hasShorthand);
        return shorthand.or(() -> member).map(MemberValue::value);
    }

    /** The compiler's value in the type of the spec's: an enum constant comes by name only. */
    static Object convert(Object raw, Object sample, Class<?> entries) {
        if (sample instanceof List<?>) {
            List<?> list = raw instanceof List<?> several ? several : List.of(raw);
            return list.stream().map(entry -> convert(entry, entries)).toList();
        }
        return convert(raw, sample instanceof Enum<?> constant ? constant.getDeclaringClass() : sample.getClass());
    }

    private static Object convert(Object raw, Class<?> type) {
        return type.isEnum() ? constant(type, raw instanceof Constant named ? named.name() : raw.toString()) : raw;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no constant " + name);
    }
}
