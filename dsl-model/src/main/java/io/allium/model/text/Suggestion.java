package io.allium.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who wrote a name that does not exist. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The name that is closest, if one is close: at most a third of its letters differ (Levenshtein distance, case
     * ignored).
     *
     * @param written what was written
     * @param names what exists
     */
    public static Optional<String> closest(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(written, name) <= Math.max(1, Math.max(written.length(), name.length()) / 3))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(name -> name));
    }

    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
