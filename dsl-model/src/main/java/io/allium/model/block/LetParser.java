package io.allium.model.block;

import io.allium.model.block.Expression.Calculation;
import io.allium.model.block.Expression.Channels;
import io.allium.model.block.Expression.Each;
import io.allium.model.block.Expression.Member;
import io.allium.model.block.Expression.Whole;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a {@code @Let}, by descent:
 *
 * <pre>
 * text   = let { "," let }
 * let    = name [ "=" ( sum | "{" sum { "," sum } "}" ) ]
 * sum    = product { ( "+" | "-" ) product }
 * product = factor { ( "*" | "/" ) factor }
 * factor = number | name [ ".channels" ] | "(" sum ")"
 * </pre>
 */
public final class LetParser {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private LetParser(String text) {
        this.text = text;
    }

    /**
     * Reads a text.
     *
     * @throws ProblemException if it does not follow the grammar, saying where
     */
    public static List<Let> parse(String text) {
        LetParser parser = new LetParser(text);
        List<Let> lets = new ArrayList<>();
        do {
            lets.add(parser.let());
        } while (parser.takes(','));
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.wrong("a comma or an operator");
        }
        return lets;
    }

    private Let let() {
        String member = name("the name of a member");
        if (!takes('=')) {
            return Let.same(member);
        }
        if (!takes('{')) {
            return new Let(member, sum());
        }
        List<Expression> values = new ArrayList<>();
        do {
            values.add(sum());
        } while (takes(','));
        expect('}');
        return new Let(member, new Each(values));
    }

    private Expression sum() {
        Expression sum = product();
        while (true) {
            if (takes('+')) {
                sum = new Calculation(sum, '+', product());
            } else if (takes('-')) {
                sum = new Calculation(sum, '-', product());
            } else {
                return sum;
            }
        }
    }

    private Expression product() {
        Expression product = factor();
        while (true) {
            if (takes('*')) {
                product = new Calculation(product, '*', factor());
            } else if (takes('/')) {
                product = new Calculation(product, '/', factor());
            } else {
                return product;
            }
        }
    }

    private Expression factor() {
        if (takes('(')) {
            if (++depth > DEEPEST) {
                throw wrong("fewer brackets");
            }
            Expression inner = sum();
            expect(')');
            depth--;
            return inner;
        }
        skipBlanks();
        if (at < text.length() && isDigit(text.charAt(at))) {
            return number();
        }
        String name = name("a number, a member of the block, or in.channels");
        if (!takes('.')) {
            return new Member(name);
        }
        if (!name("channels").equals("channels")) {
            throw wrong("channels, the only thing to ask of a layer");
        }
        return new Channels(name);
    }

    private Expression number() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        try {
            return new Whole(Integer.parseInt(text.substring(start, at).replace("_", "")));
        } catch (NumberFormatException e) {
            at = start;
            throw wrong("a number that an int can hold");
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private String name(String what) {
        skipBlanks();
        int start = at;
        while (at < text.length()
                && (at == start
                        ? Character.isJavaIdentifierStart(text.charAt(at))
                        : Character.isJavaIdentifierPart(text.charAt(at)))) {
            at++;
        }
        if (start == at) {
            throw wrong(what);
        }
        return text.substring(start, at);
    }

    private void expect(char symbol) {
        if (!takes(symbol)) {
            throw wrong("'" + symbol + "'");
        }
    }

    private boolean takes(char symbol) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == symbol;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private ProblemException wrong(String expected) {
        String here = at < text.length() ? "before \"" + text.substring(at) + "\"" : "at the end";
        return new ProblemException(
                Problem.error(Code.BAD_LET, "\"%s\" cannot be read: %s is missing %s.".formatted(text, expected, here))
                        .fix("write it like \"strides, filters = 4 * filters\""));
    }
}
