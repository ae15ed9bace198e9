package io.allium.model.text;

import io.allium.model.Members;
import io.allium.model.Spec;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of a {@link Description}, from left to right. */
final class Scanner {
    private final String line;
    private int at;

    Scanner(String line) {
        this.line = line;
    }

    /** The next word: everything up to a blank or a comma, an equals sign, a bracket or a closing brace. */
    String word() {
        skipBlanks();
        int start = at;
        while (at < line.length() && " ,=()}".indexOf(line.charAt(at)) < 0) {
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

    /** Members in brackets, all of them and in the order of {@code spec}'s, with values of its types. */
    Members members(Spec spec) {
        Members defaults = spec.members();
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
            read = read.and(name, value(defaults.value(name), spec.entries(name)));
        }
        expect(')');
        return read;
    }

    private Object value(Object sample, Class<?> entries) {
        if (sample instanceof List<?>) {
            return list(entries);
        }
        if (sample instanceof String) {
            return quoted();
        }
        return single(sample instanceof Enum<?> constant ? constant.getDeclaringClass() : sample.getClass(), word());
    }

    private static Object single(Class<?> type, String word) {
        if (type.isEnum()) {
            return constant(type, word);
        }
        if (type == Boolean.class) {
            return flag(word);
        }
        try {
            if (type == Double.class) {
                return Double.valueOf(word);
            }
            return type == Long.class ? (Object) Long.valueOf(word) : (Object) Integer.valueOf(word);
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

    private List<Object> list(Class<?> type) {
        List<Object> entries = new ArrayList<>();
        expect('{');
        if (takes("}")) {
            return entries;
        }
        do {
            entries.add(single(type, word()));
        } while (takes(","));
        expect('}');
        return entries;
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
