package io.allium.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A position in the source, as precise as the compiler can mark it. Only {@code read} makes spots inside a declaration
 * and only {@code report} hands them back to the compiler.
 *
 * @param element the type, method or parameter
 * @param mirror the annotation on it, if the spot is there
 * @param value the member's value, if the spot is there
 */
public record Spot(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) {
    /** An element as a whole: the compiler marks its name. */
    public static Spot of(Element element) {
        return new Spot(element, null, null);
    }
}
