package io.allium.model.block;

import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the right of a {@code @Let}. */
public sealed interface Expression {
    /** What names stand for where an expression is evaluated. */
    interface Names {
        /** The value of a member of the block. */
        Object member(String name);

        /** The last axis of what a layer of the body puts out. */
        long channels(String layer);

        /** Which copy of a repeated line this is, from 0. */
        int copy();
    }

    /**
     * The value: a {@code Long}, or whatever the block's member holds if the expression is its name alone.
     *
     * @throws ProblemException if a division does not come out even, a list has no value for a copy, or a member is no
     *     whole number
     * @throws ArithmeticException if a number is more than can be counted
     */
    Object value(Names names);

    /** The members of the block that it names. */
    default Stream<String> members() {
        return Stream.of();
    }

    /** The layers whose channels it asks for. */
    default Stream<String> layers() {
        return Stream.of();
    }

    /** A whole number. */
    record Whole(long number) implements Expression {
        @Override
        public Object value(Names names) {
            return number;
        }

        @Override
        public String toString() {
            return String.valueOf(number);
        }
    }

    /** A member of the block. */
    record Member(String name) implements Expression {
        @Override
        public Object value(Names names) {
            Object value = names.member(name);
            return value instanceof Integer number ? (Object) number.longValue() : value;
        }

        @Override
        public Stream<String> members() {
            return Stream.of(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The channels of a layer. */
    record Channels(String layer) implements Expression {
        @Override
        public Object value(Names names) {
            return names.channels(layer);
        }

        @Override
        public Stream<String> layers() {
            return Stream.of(layer);
        }

        @Override
        public String toString() {
            return layer + ".channels";
        }
    }

    /** Two numbers and what is made of them. */
    record Calculation(Expression left, char operator, Expression right) implements Expression {
        @Override
        public Object value(Names names) {
            long a = number(left, names);
            long b = number(right, names);
            return switch (operator) {
                case '+' -> Math.addExact(a, b);
                case '-' -> Math.subtractExact(a, b);
                case '*' -> Math.multiplyExact(a, b);
                default -> quotient(a, b);
            };
        }

        private long quotient(long a, long b) {
            if (b == 0 || a % b != 0) {
                throw new ProblemException(Problem.error(
                                Code.UNEVEN_DIVISION,
                                b == 0
                                        ? "%s divides by 0.".formatted(this)
                                        : "%s is %d / %d, which does not come out even.".formatted(this, a, b))
                        .fix("let the numbers be such that it does, or write another expression"));
            }
            return a / b;
        }

        private static long number(Expression of, Names names) {
            if (of.value(names) instanceof Long number) {
                return number;
            }
            throw new ProblemException(
                    Problem.error(Code.BAD_LET, of + " is no whole number, and cannot be calculated with.")
                            .fix("hand it on by its name alone"));
        }

        @Override
        public Stream<String> members() {
            return Stream.concat(left.members(), right.members());
        }

        @Override
        public Stream<String> layers() {
            return Stream.concat(left.layers(), right.layers());
        }

        @Override
        public String toString() {
            return operand(left, operator == '*' || operator == '/') + " " + operator + " "
                    + operand(right, operator != '+');
        }

        private static String operand(Expression of, boolean bindsTighter) {
            return bindsTighter && of instanceof Calculation ? "(" + of + ")" : of.toString();
        }
    }

    /** A value for each copy of a repeated line. */
    record Each(List<Expression> values) implements Expression {
        /** Copies. */
        public Each {
            values = List.copyOf(values);
        }

        @Override
        public Object value(Names names) {
            return values.get(names.copy()).value(names);
        }

        @Override
        public Stream<String> members() {
            return values.stream().flatMap(Expression::members);
        }

        @Override
        public Stream<String> layers() {
            return values.stream().flatMap(Expression::layers);
        }

        @Override
        public String toString() {
            return "{" + String.join(", ", values.stream().map(String::valueOf).toList()) + "}";
        }
    }
}
