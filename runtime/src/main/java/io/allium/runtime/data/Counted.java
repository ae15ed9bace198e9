package io.allium.runtime.data;

import java.util.Locale;

/** Numbers as messages write them: {@code 10,000}, {@code 1 row}, {@code 2 rows}. */
final class Counted {
    private Counted() {}

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String of(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
