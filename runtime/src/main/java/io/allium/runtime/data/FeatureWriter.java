package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record's features one after another, as float32, into a part of an array. Each method takes the component's
 * name for its messages.
 */
public final class FeatureWriter {
    private final float[] target;
    private int next;

    /**
     * A writer that starts at an index of an array, which it changes.
     *
     * @param target where to write
     * @param offset the index of the first feature
     */
    public FeatureWriter(float[] target, int offset) {
        this.target = target;
        this.next = offset;
    }

    /**
     * Writes one number, rounded to float32.
     *
     * @param component for the message
     * @param value a finite number
     * @throws AlliumException {@code NotFinite} if it is infinite or not a number, or too large for float32
     */
    public void number(String component, double value) {
        float rounded = (float) value;
        if (!Float.isFinite(rounded)) {
            String what = Double.isFinite(value) ? ", which is too large for a 32-bit float" : "";
            throw new AlliumException(
                    Code.NOT_FINITE,
                    ("The value of %s is %s%s. A network can only learn from finite numbers; correct the record "
                                    + "or leave it out.")
                            .formatted(component, value, what));
        }
        target[next++] = rounded;
    }

    /**
     * Writes one whole number, rounded to float32, which has every one up to 16,777,216.
     *
     * @param component for the message
     * @param value any
     */
    public void whole(String component, long value) {
        number(component, (double) value);
    }

    /**
     * Writes 1 for true and 0 for false.
     *
     * @param component for the message
     * @param value any
     */
    public void flag(String component, boolean value) {
        number(component, value ? 1 : 0);
    }

    /**
     * Writes {@code count} numbers: 1 at the constant's place, 0 elsewhere.
     *
     * @param component for the message
     * @param value a constant
     * @param count how many constants its enum has
     * @throws AlliumException {@code BadValue} if the constant is null, or its place is not below {@code count}
     */
    public void oneHot(String component, @Nullable Enum<?> value, int count) {
        if (value == null) {
            throw new AlliumException(
                    Code.BAD_VALUE,
                    "The value of %s is null. Give it one of its constants, or leave the record out."
                            .formatted(component));
        }
        if (value.ordinal() >= count) {
            throw new AlliumException(
                    Code.BAD_VALUE,
                    ("The value of %s is %s, constant %d of its enum, but the network was compiled when the enum "
                                    + "had %d. Compile it again.")
                            .formatted(component, value.name(), value.ordinal() + 1, count));
        }
        for (int i = 0; i < count; i++) {
            target[next++] = i == value.ordinal() ? 1 : 0;
        }
    }

    /** The index after the last feature written. */
    public int position() {
        return next;
    }
}
