package io.allium.runtime.train;

import java.util.ArrayList;
import java.util.List;

/**
 * The live line of an epoch, in ASCII.
 *
 * @param epoch which epoch, for example {@code 3/10}
 * @param done how many examples were trained on
 * @param total how many there are
 * @param seconds since the epoch began
 * @param loss the mean loss so far
 */
record BarLine(String epoch, long done, long total, double seconds, double loss) {
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_BAR = 40;
    private static final String GAP = "  ";

    /** The line, no longer than {@code width}: as much as fits of what matters most, and the rest for a bar. */
    String fit(int width) {
        List<String> parts = new ArrayList<>();
        parts.add(width < 60 ? epoch : "epoch " + epoch);
        parts.add(percent());
        for (String part : List.of("loss " + NumberText.metric(loss), left(), speed())) {
            if (!part.isEmpty() && length(parts) + GAP.length() + part.length() <= width) {
                parts.add(part);
            }
        }
        int room = width - length(parts) - GAP.length() - "[]".length();
        if (room >= SHORTEST_BAR) {
            parts.add(2, bar(Math.min(room, LONGEST_BAR)));
        }
        String line = String.join(GAP, parts);
        return line.substring(0, Math.min(width, line.length()));
    }

    private String percent() {
        String number = "" + Math.round(Math.floor(100 * share()));
        return " ".repeat(3 - number.length()) + number + "%";
    }

    private String left() {
        if (done == 0 || done >= total) {
            return "";
        }
        return NumberText.roughDuration(seconds / done * (total - done)) + " left";
    }

    private String speed() {
        return done == 0 || seconds <= 0 ? "" : NumberText.speed(done / seconds);
    }

    private String bar(int length) {
        int filled = (int) (share() * length);
        String tip = filled > 0 && filled < length ? ">" : "";
        return "[" + "=".repeat(filled - tip.length()) + tip + " ".repeat(length - filled) + "]";
    }

    private double share() {
        return total <= 0 ? 0 : Math.min(1, (double) done / total);
    }

    private static int length(List<String> parts) {
        return String.join(GAP, parts).length();
    }
}
