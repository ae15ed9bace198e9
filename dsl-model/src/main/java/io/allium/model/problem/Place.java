package io.allium.model.problem;

/**
 * Where in a declaration a problem is. What is unknown, or does not apply, is empty.
 *
 * @param layer the name of the layer's method; empty for the network
 * @param annotation the simple name of the annotation, for example {@code Conv2D}; empty for a parameter of the layer's
 *     method
 * @param member the annotation's member, for example {@code kernelSize}, or the parameter
 */
public record Place(String layer, String annotation, String member) {
    /** The network as a whole. */
    public static final Place NETWORK = new Place("", "", "");

    /** A member of an annotation on the network. */
    public static Place network(String annotation, String member) {
        return new Place("", annotation, member);
    }

    /** A layer, marked at its annotation. */
    public static Place layer(String layer, String annotation) {
        return new Place(layer, annotation, "");
    }

    /** A parameter of a layer's method. */
    public static Place parameter(String layer, String parameter) {
        return new Place(layer, "", parameter);
    }

    /** This place in a layer. */
    public Place in(String name) {
        return new Place(name, annotation, member);
    }
}
