package io.allium.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type marked {@link io.allium.Network}, as somebody wrote it, right or wrong.
 *
 * @param packageName its package, or empty
 * @param name its canonical name
 * @param nesting the simple names of it and the types around it, outermost first
 * @param isPublic whether it and the types around it are public
 * @param form what it is, in words: {@code an interface}, {@code a record}
 * @param canBeNetwork whether it is an interface or an abstract class
 * @param generic whether it has type parameters
 * @param modelExists whether somebody wrote a class of the name that the model would have
 * @param annotations Allium's annotations on it
 * @param methods its abstract methods, in source order
 * @param inherited abstract methods that it inherits, as {@code Type.method}
 * @param spot where it is
 * @param blocks every block that it uses, and those that they use, by qualified name
 */
public record Declaration(
        String packageName,
        String name,
        List<String> nesting,
        boolean isPublic,
        String form,
        boolean canBeNetwork,
        boolean generic,
        boolean modelExists,
        List<AnnotationUse> annotations,
        List<LayerMethod> methods,
        List<String> inherited,
        Spot spot,
        Map<String, BlockDeclaration> blocks) {
    /** The simple name. */
    public String simpleName() {
        return nesting.get(nesting.size() - 1);
    }

    /** The simple name of the generated class: {@code Outer_InnerModel} for a nested type. */
    public String modelName() {
        return modelName(nesting);
    }

    static String modelName(List<String> nesting) {
        return String.join("_", nesting) + "Model";
    }

    /** An annotation on it. */
    public Optional<AnnotationUse> annotation(String kind) {
        return annotations.stream().filter(use -> use.kind().equals(kind)).findFirst();
    }
}
