package io.allium.model.text;

import java.util.Locale;

/** Numbers as people read them, the same on every machine. */
public final class Numbers {
    private Numbers() {}

    /** With commas between thousands: {@code 21,674}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** As Java writes it: {@code 21_674}. */
    public static String literal(long number) {
        return grouped(number).replace(',', '_');
    }

    /** Bytes in the unit that leaves one to three digits before the point: {@code 1.4 MB}. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double rest = bytes / 1000.0;
        for (String unit : new String[] {"kB", "MB", "GB"}) {
            if (rest < 1000) {
                return String.format(Locale.ROOT, "%.1f %s", rest, unit);
            }
            rest /= 1000;
        }
        return String.format(Locale.ROOT, "%.1f TB", rest);
    }
}
