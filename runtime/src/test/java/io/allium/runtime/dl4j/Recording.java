package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What Keras computed, as {@code tools/keras} recorded it: named rows of numbers. */
public final class Recording {
    /** The tolerance for float64: relative to a value, and to 1 for values below 1. */
    private static final double TOLERANCE = 1e-10;

    private final Map<String, double[]> rows;

    private Recording(Map<String, double[]> rows) {
        this.rows = rows;
    }

    /** Reads a recording by its file name. */
    public static Recording read(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Recording.class.getResourceAsStream("/keras/" + file)),
                StandardCharsets.UTF_8))) {
            return new Recording(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0], Recording::numbers)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String[] cells) {
        return Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
    }

    /** The names of all rows. */
    public Stream<String> names() {
        return rows.keySet().stream().sorted();
    }

    /** The numbers of a row, which must exist. */
    public double[] row(String name) {
        return Objects.requireNonNull(rows.get(name), () -> "no row " + name);
    }

    /** Asserts that an array holds the numbers of a row, in row-major order. */
    public void assertEqual(String name, INDArray actual) {
        assertEqual(name, TOLERANCE, actual);
    }

    /** Asserts that an array holds the numbers of a row to a relative tolerance, in row-major order. */
    public void assertEqual(String name, double tolerance, INDArray actual) {
        assertEqual(name, value -> tolerance * Math.max(1, Math.abs(value)), actual);
    }

    /** Asserts that an array holds the numbers of a row, in row-major order, but for a share of the largest of them. */
    public void assertClose(String name, double share, INDArray actual) {
        double largest = Arrays.stream(row(name)).map(Math::abs).max().orElseThrow();
        assertEqual(name, value -> share * largest, actual);
    }

    private void assertEqual(String name, DoubleUnaryOperator tolerance, INDArray actual) {
        double[] expected = row(name);
        double[] values = actual.dup('c').data().asDouble();
        assertThat(values).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(values[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(expected[i], within(tolerance.applyAsDouble(expected[i])));
        }
    }
}
