package io.allium.processor.read;

import java.util.ArrayList;
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
    /**
     * This method with the names that its parameters had in the source.
     *
     * @param names with commas between them
     */
    LayerMethod withParameterNames(String names) {
        List<String> list = names.isEmpty() ? List.of() : List.of(names.split(",", -1));
        if (list.size() != parameters.size()) {
            return this;
        }
        List<Parameter> named = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Parameter parameter = parameters.get(i);
            named.add(new Parameter(list.get(i), parameter.type(), parameter.tensor(), parameter.spot()));
        }
        return new LayerMethod(name, type, tensor, generic, annotations, named, spot);
    }

    /** An annotation on it. */
    public Optional<AnnotationUse> annotation(String kind) {
        return annotations.stream().filter(use -> use.kind().equals(kind)).findFirst();
    }
}
