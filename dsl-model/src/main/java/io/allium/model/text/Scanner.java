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
            return Boolean.valueOf(word);
        }
        if (sample instanceof Double) {
            return Double.valueOf(word);
        }
        if (sample instanceof Long) {
            return Long.valueOf(word);
        }
        return Integer.valueOf(word);
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
        while (!takes("}")) {
            skipBlanks();
            int start = at;
            while (at < line.length() && "-0123456789".indexOf(line.charAt(at)) >= 0) {
                at++;
            }
            numbers.add(Integer.valueOf(line.substring(start, at)));
            takes(",");
        }
        return numbers;
    }

    private String quoted() {
        expect('"');
        int end = line.indexOf('"', at);
        if (end < 0) {
            throw new IllegalArgumentException("a quote is not closed");
        }
        String text = line.substring(at, end);
        at = end + 1;
        return text;
    }

    private void skipBlanks() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }
}
