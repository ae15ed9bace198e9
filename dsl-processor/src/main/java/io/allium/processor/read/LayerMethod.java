package io.allium.processor.read;

import java.util.List;
import java.util.Optional;

/**
 * An abstract method of a network.
 *
 * @param name its name
 * @param type the qualified name of what it returns, or the kind of type
 * @param tensor whether it returns {@link io.allium.Tensor} or what extends it
 * @param generic whether it has type parameters
 * @param annotations Allium's annotations on it, in source order
 * @param parameters its inputs
 * @param spot where it is
 */
public record LayerMethod(
        String name,
        String type,
        boolean tensor,
        boolean generic,
        List<AnnotationUse> annotations,
        List<Parameter> parameters,
        Spot spot) {
    /** An annotation on it. */
    public Optional<AnnotationUse> annotation(String kind) {
        return annotations.stream().filter(use -> use.kind().equals(kind)).findFirst();
    }
}
