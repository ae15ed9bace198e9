package io.allium.model.block;

import java.util.Locale;

/** How layers are called that a line composes: {@code stem.batchNormalization}, {@code stage2.3.look.conv2D}. */
public final class Naming {
    private Naming() {}

    /**
     * The name of one of the parts of a line.
     *
     * @param line the line's own name, with those of the lines around it
     * @param copy which copy it is, from 0
     * @param part which of the layers in the row, from 0
     */
    static String of(String line, Line of, int copy, int part) {
        String name = of.copies() > 1 ? line + "." + (copy + 1) : line;
        return of.parts().size() > 1
                ? name + "." + partName(of.parts().get(part).kind())
                : name;
    }

    /** The name of a layer in a row: {@code conv2D} for {@code Conv2D}, {@code elu} for {@code ELU}. */
    public static String partName(String kind) {
        int capitals = 0;
        while (capitals < kind.length() && Character.isUpperCase(kind.charAt(capitals))) {
            capitals++;
        }
        return kind.substring(0, capitals).toLowerCase(Locale.ROOT) + kind.substring(capitals);
    }
}
