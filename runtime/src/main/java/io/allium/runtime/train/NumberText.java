package io.allium.runtime.train;

import java.util.Locale;

/** Numbers as a training shows them, the same in every locale. */
final class NumberText {
    private NumberText() {}

    /** Four decimals, or scientific where these would not show two digits: 1.2345, 1.2346e-05. As Keras does. */
    static String metric(double value) {
        double size = Math.abs(value);
        boolean plain = size == 0 || (size >= 1e-3 && size < 1e6) || !Double.isFinite(value);
        return String.format(Locale.ROOT, plain ? "%.4f" : "%.4e", value);
    }

    /** How many examples a second: {@code 1,219 examples/s}, {@code 3.5 examples/s}. */
    static String speed(double examplesPerSecond) {
        return String.format(
                Locale.ROOT, examplesPerSecond < 9.95 ? "%.1f examples/s" : "%,.0f examples/s", examplesPerSecond);
    }

    /** How long something took: {@code 0.3 s}, {@code 41 s}, {@code 3 min 05 s}, {@code 1 h 05 min}. */
    static String duration(double seconds) {
        return seconds < 9.95 ? String.format(Locale.ROOT, "%.1f s", seconds) : roughDuration(seconds);
    }

    /** How long something will take, without fractions of a second. */
    static String roughDuration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%,d h %02d min", whole / 3600, whole % 3600 / 60);
    }
}
