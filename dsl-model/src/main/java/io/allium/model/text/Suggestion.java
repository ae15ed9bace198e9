package io.allium.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who wrote a name that does not exist. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The name that is closest, if one is close: one slip, or slips in at most a third of its letters, but not in all
     * of them; case does not matter.
     *
     * @param written what was written
     * @param names what exists
     */
    public static Optional<String> closest(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> isClose(written, name))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(name -> name));
    }

    private static boolean isClose(String written, String name) {
        int longer = Math.max(written.length(), name.length());
        int distance = distance(written, name);
        return distance <= Math.max(1, longer / 3) && distance < longer;
    }

    /** How many letters to add, take away, change or swap with the next (Damerau, 1964; each letter touched once). */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(a, b, i, j, steps);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int fewest(String a, String b, int i, int j, int[][] steps) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int change = steps[i - 1][j - 1] + (same ? 0 : 1);
        int fewest = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
