package io.allium.model.text;

import io.allium.model.Members;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of a {@link Description}, from left to right. */
final class Scanner {
    private final String line;
    private int at;

    Scanner(String line) {
        this.line = line;
    }

    /** The next word: everything up to a blank or one of {@code , = ( )}. */
    String word() {
        skipBlanks();
        int start = at;
        while (at < line.length() && " ,=()".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("a word is missing at column " + (start + 1));
        }
        return line.substring(start, at);
    }

    /** The words that are left, with commas between them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        do {
            words.add(word());
        } while (takes(","));
        return words;
    }

    void expect(char symbol) {
        if (!takes(String.valueOf(symbol))) {
            throw new IllegalArgumentException("'" + symbol + "' is missing at column " + (at + 1));
        }
    }

    boolean takes(String symbol) {
        skipBlanks();
        boolean there = line.startsWith(symbol, at);
        at += there ? symbol.length() : 0;
        return there;
    }

    /** Nothing is left. */
    void end() {
        skipBlanks();
        if (at < line.length()) {
            throw new IllegalArgumentException("there is more than expected at column " + (at + 1));
        }
    }

    /** Members in brackets, all of them and in the order of {@code defaults}, with values of its types. */
    Members members(Members defaults) {
        Members read = Members.NONE;
        expect('(');
        for (String name : defaults.names()) {
            if (!read.names().isEmpty()) {
                expect(',');
            }
            String written = word();
            if (!written.equals(name)) {
                throw new IllegalArgumentException("the member " + name + " is missing; here is " + written);
            }
            expect('=');
            read = read.and(name, value(defaults.value(name)));
        }
        expect(')');
        return read;
    }

    private Object value(Object sample) {
        if (sample instanceof List<?>) {
            return numbers();
        }
        if (sample instanceof String) {
            return quoted();
        }
        String word = word();
        if (sample instanceof Enum<?> constant) {
            return constant(constant.getDeclaringClass(), word);
        }
        if (sample instanceof Boolean) {
            return flag(word);
        }
        try {
            if (sample instanceof Double) {
                return Double.valueOf(word);
            }
            return sample instanceof Long ? (Object) Long.valueOf(word) : (Object) Integer.valueOf(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(word + " is no number", e);
        }
    }

    private static boolean flag(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException(word + " is neither true nor false");
        }
        return word.equals("true");
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no constant " + name);
    }

    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        expect('{');
        if (takes("}")) {
            return numbers;
        }
        do {
            numbers.add(number());
        } while (takes(","));
        expect('}');
        return numbers;
    }

    private int number() {
        skipBlanks();
        int start = at;
        while (at < line.length() && "-0123456789".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        String digits = line.substring(start, at);
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number is missing at column " + (start + 1), e);
        }
    }

    /** Text in quotes; a backslash takes the next character as it is, except for the two line breaks. */
    private String quoted() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                at++;
                text.append(unescaped(line.charAt(at)));
            } else {
                text.append(line.charAt(at));
            }
            at++;
        }
        expect('"');
        return text.toString();
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }

    private void skipBlanks() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }
}
