package io.allium.benchmarks.compare;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of one work.
 *
 * @param title what the work is
 * @param unit what its values are in
 * @param values by side, a value a round; sides and rounds in their order
 */
record Measured(String title, String unit, Map<String, List<Double>> values) {
    /** Reads the file that {@code benchmarks/compare} writes. */
    static List<Measured> read(Path csv) throws IOException {
        Map<String, Measured> works = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord line : lines) {
                works.computeIfAbsent(
                                line.getField("row"),
                                row -> new Measured(
                                        line.getField("title"), line.getField("unit"), new LinkedHashMap<>()))
                        .values
                        .computeIfAbsent(line.getField("side"), side -> new ArrayList<>())
                        .add(Double.valueOf(line.getField("value")));
            }
        }
        return List.copyOf(works.values());
    }

    /** Whether more is better: values are so many a second. */
    boolean isSpeed() {
        return unit.endsWith("/s");
    }

    /** The middle one of a side's values, or the mean of the two in the middle. */
    double median(String side) {
        double[] sorted = sorted(side);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least(String side) {
        return sorted(side)[0];
    }

    double most(String side) {
        double[] sorted = sorted(side);
        return sorted[sorted.length - 1];
    }

    /** The most of all sides. */
    double most() {
        return values.keySet().stream().mapToDouble(this::most).max().orElseThrow();
    }

    private double[] sorted(String side) {
        return values.getOrDefault(side, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }
}
