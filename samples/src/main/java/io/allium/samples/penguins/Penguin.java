package io.allium.samples.penguins;

/**
 * A penguin of the Palmer archipelago, as Horst, Hill and Gorman (2020) list it.
 *
 * @param species what the network learns
 * @param island where it was seen
 * @param billLengthMm the length of its bill, in millimetres
 * @param billDepthMm the depth of its bill, in millimetres
 * @param flipperLengthMm the length of its flipper, in millimetres
 * @param bodyMassG its mass, in grams
 * @param sex its sex
 */
public record Penguin(
        Species species,
        Island island,
        double billLengthMm,
        double billDepthMm,
        double flipperLengthMm,
        double bodyMassG,
        Sex sex) {
    /** What kind of penguin it is. */
    public enum Species {
        /** Pygoscelis adeliae. */
        ADELIE,
        /** Pygoscelis antarcticus. */
        CHINSTRAP,
        /** Pygoscelis papua. */
        GENTOO
    }

    /** Where it was seen. */
    public enum Island {
        /** Biscoe. */
        BISCOE,
        /** Dream. */
        DREAM,
        /** Torgersen. */
        TORGERSEN
    }

    /** Its sex. */
    public enum Sex {
        /** Female. */
        FEMALE,
        /** Male. */
        MALE
    }
}
