package io.allium.model.block;

import io.allium.model.Members;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.List;

/**
 * A member of a layer that is computed where the layer is used.
 *
 * @param member its name
 * @param expression its value
 */
public record Let(String member, Expression expression) {
    /** A member that gets the block's member of the same name. */
    public static Let same(String member) {
        return new Let(member, new Expression.Member(member));
    }

    @Override
    public String toString() {
        return expression.equals(new Expression.Member(member)) ? member : member + " = " + expression;
    }

    /**
     * Members with the values of these computed.
     *
     * @throws ProblemException if a value cannot be computed, or is of another type than the member
     */
    static Members apply(List<Let> lets, Members members, Expression.Names names) {
        Members changed = members;
        for (Let let : lets) {
            changed = let.into(changed, members, names);
        }
        return changed;
    }

    /** Members with this value, in the type of a sample of the same name. */
    Members into(Members members, Members samples, Expression.Names names) {
        return members.and(member, converted(expression.value(names), samples.value(member)));
    }

    /** A computed value in the type of the member. */
    private Object converted(Object value, Object sample) {
        if (value instanceof Long number) {
            if (sample instanceof Integer) {
                return Math.toIntExact(number);
            }
            if (sample instanceof List<?>) {
                return List.of(Math.toIntExact(number));
            }
            if (sample instanceof Double) {
                return number.doubleValue();
            }
        }
        if (value instanceof List<?> list && sample instanceof Integer && list.size() == 1) {
            return list.get(0);
        }
        if (isOfSameType(value, sample)) {
            return value;
        }
        throw new ProblemException(
                Problem.error(Code.BAD_LET, "%s is %s, which %s cannot be.".formatted(expression, value, member))
                        .fix("let the block's member have the type of the layer's"));
    }

    private static boolean isOfSameType(Object value, Object sample) {
        if (value instanceof List<?>) {
            return sample instanceof List<?>;
        }
        if (value instanceof Enum<?> one && sample instanceof Enum<?> other) {
            return one.getDeclaringClass() == other.getDeclaringClass();
        }
        return value.getClass() == sample.getClass();
    }
}
