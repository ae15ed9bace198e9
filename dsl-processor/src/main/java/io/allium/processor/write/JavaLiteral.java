package io.allium.processor.write;

import io.allium.model.Numbers;

/** Values as Java literals. */
final class JavaLiteral {
    private JavaLiteral() {}

    static String of(Object value) {
        if (value instanceof Long number) {
            String literal = Numbers.literal(number);
            return literal.endsWith("L") ? literal : literal + "L";
        }
        if (value instanceof Integer number) {
            return Numbers.literal(number);
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Double.isNaN(number)
                    ? "Double.NaN"
                    : number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return String.valueOf(value);
    }
}
