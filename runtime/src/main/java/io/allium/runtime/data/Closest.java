package io.allium.runtime.data;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody may have meant by a name that is not there. */
final class Closest {
    private Closest() {}

    /** {@code " Did you mean x?"} for the known name that differs least, or nothing if all differ too much. */
    static String question(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate ->
                        distance(name, candidate) <= Math.max(1, (Key.of(name).length() + 1) / 3))
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .map(candidate -> " Did you mean " + candidate + "?")
                .orElse("");
    }

    /** How many letters to insert, delete or replace (Levenshtein 1966), seen as {@link Key}s. */
    private static int distance(String first, String second) {
        String a = Key.of(first);
        String b = Key.of(second);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
