package io.allium.runtime.data;

import io.allium.runtime.data.Column.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a missing value of a column is replaced with. */
final class FillValue {
    private FillValue() {}

    /**
     * A mean, median or most frequent value.
     *
     * @param values what the column has, at least one: Doubles, Longs, Booleans or constants
     * @return a value of the same type
     */
    static Object of(Column column, Missing policy, List<Object> values) {
        boolean ordered = column.kind() != Kind.CATEGORY && column.kind() != Kind.FLAG;
        if (ordered && policy == Missing.FILL_MEAN) {
            return likeColumn(column, mean(values));
        }
        if (ordered && policy == Missing.FILL_MEDIAN) {
            return likeColumn(column, median(values));
        }
        return mostFrequent(values);
    }

    private static Object likeColumn(Column column, double value) {
        if (column.kind() == Kind.NUMBER) {
            return value;
        }
        return Math.round(value);
    }

    private static double mean(List<Object> values) {
        double sum = 0;
        for (Object value : values) {
            sum += ((Number) value).doubleValue();
        }
        return sum / values.size();
    }

    private static double median(List<Object> values) {
        double[] sorted = values.stream()
                .mapToDouble(value -> ((Number) value).doubleValue())
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }

    private static Object mostFrequent(List<Object> values) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        int most = Collections.max(counts.values());
        return values.stream()
                .filter(value -> counts.getOrDefault(value, 0) == most)
                .findFirst()
                .orElseThrow();
    }
}
