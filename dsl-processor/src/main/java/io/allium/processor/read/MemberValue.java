package io.allium.processor.read;

/**
 * The value of an annotation's member.
 *
 * @param value a boxed primitive, a {@code String}, a {@link Constant}, a {@link TypeShape}, or a {@code List} of these
 * @param written whether it stands in the source; else it is the default
 * @param spot where it is; the annotation, if it is not written
 */
public record MemberValue(Object value, boolean written, Spot spot) {
    /**
     * An enum constant.
     *
     * @param name its name
     */
    public record Constant(String name) {}
}
