package io.allium.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types that are compiled from source: only they have names for their parameters. */
public final class Sources {
    private final Set<String> names = new HashSet<>();

    /** None yet. */
    public Sources() {}

    /** One more, with all types in it. */
    public void add(Element root) {
        if (root instanceof TypeElement type) {
            names.add(type.getQualifiedName().toString());
        }
    }

    /** Whether a type, or one around it, is one of them. */
    boolean contain(TypeElement type) {
        for (Element at = type; at instanceof TypeElement known; at = at.getEnclosingElement()) {
            if (names.contains(known.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }
}
