package io.allium.model;

import java.util.Locale;

/** Numbers as people read them, the same on every machine. */
public final class Numbers {
    private Numbers() {}

    /** With commas between thousands: {@code 21,674}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** As Java writes it: {@code 21_674}, and {@code 2_147_483_648L} where an int ends. */
    public static String literal(long number) {
        return grouped(number).replace(',', '_') + (number == (int) number ? "" : "L");
    }

    /** Bytes in the unit that leaves one to three digits before the point: {@code 1.4 MB}. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double rest = bytes / 1000.0;
        for (String unit : new String[] {"kB", "MB", "GB"}) {
            String text = String.format(Locale.ROOT, "%.1f", rest);
            if (text.length() <= "999.9".length()) {
                return text + " " + unit;
            }
            rest /= 1000;
        }
        return String.format(Locale.ROOT, "%.1f TB", rest);
    }
}
