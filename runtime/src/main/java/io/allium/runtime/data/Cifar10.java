package io.allium.runtime.data;

/**
 * The ten classes of CIFAR-10 in their published order: the label in the files is the {@linkplain #ordinal() ordinal}
 * here.
 *
 * @see <a href="https://www.cs.toronto.edu/~kriz/cifar.html">The CIFAR-10 data set (Krizhevsky, 2009)</a>
 */
public enum Cifar10 {
    /** Label 0. */
    AIRPLANE,
    /** Label 1: cars of every kind, no trucks. */
    AUTOMOBILE,
    /** Label 2. */
    BIRD,
    /** Label 3. */
    CAT,
    /** Label 4. */
    DEER,
    /** Label 5. */
    DOG,
    /** Label 6. */
    FROG,
    /** Label 7. */
    HORSE,
    /** Label 8. */
    SHIP,
    /** Label 9: big trucks, no pickups. */
    TRUCK
}
