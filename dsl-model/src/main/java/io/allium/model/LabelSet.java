package io.allium.model;

import java.util.List;

/**
 * The classes a network tells apart.
 *
 * @param type the qualified name of their enum
 * @param names the enum's constants, in order
 */
public record LabelSet(String type, List<String> names) {
    /** Copies. */
    public LabelSet {
        names = List.copyOf(names);
    }

    /** How many classes there are. */
    public int size() {
        return names.size();
    }

    /** The enum's simple name. */
    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
