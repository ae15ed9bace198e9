package io.allium.processor.read;

import java.util.List;
import java.util.Optional;

/**
 * An annotation type marked {@link io.allium.Block}, as somebody wrote it, right or wrong.
 *
 * @param packageName its package, or empty
 * @param name its qualified name
 * @param nesting the simple names of it and the types around it, outermost first
 * @param members its members, in source order
 * @param bodies how many types are nested in it
 * @param body the abstract methods of its {@code Body}, in source order
 * @param inputsKnown whether the names of the methods' parameters are the ones that were written
 * @param spot where it is
 */
public record BlockDeclaration(
        String packageName,
        String name,
        List<String> nesting,
        List<Member> members,
        int bodies,
        List<LayerMethod> body,
        boolean inputsKnown,
        Spot spot) {
    /** Copies. */
    public BlockDeclaration {
        members = List.copyOf(members);
        body = List.copyOf(body);
    }

    /**
     * A member of the annotation.
     *
     * @param name its name
     * @param type the qualified name of its type, or the kind of type; {@code int[]} for an array
     * @param fallback its default as the compiler says it, if it has one
     * @param constant any constant of its type, if that is an enum
     * @param spot where it is
     */
    public record Member(String name, String type, Optional<Object> fallback, Optional<String> constant, Spot spot) {}

    /** The simple name. */
    public String simpleName() {
        return nesting.get(nesting.size() - 1);
    }

    /** The simple name of the class that keeps, for other modules, what class files do not. */
    public String companionName() {
        return companionName(nesting);
    }

    static String companionName(List<String> nesting) {
        return String.join("_", nesting) + "Block";
    }
}
