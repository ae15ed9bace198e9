package io.allium.runtime.data;

/** Text from a file as messages show it: in quotes, on one line, and not too long. */
final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return '"' + line.substring(0, end) + (end < line.length() ? "…" : "") + '"';
    }
}
