package io.allium.runtime.data;

import java.util.Locale;

/** What is left of a name when how it is written does not matter: {@code bill_length (mm)} is {@code billLengthMm}. */
final class Key {
    private Key() {}

    /** The letters and digits of a text, in lower case. */
    static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
