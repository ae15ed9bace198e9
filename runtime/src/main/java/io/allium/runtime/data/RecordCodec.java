package io.allium.runtime.data;

import io.allium.runtime.AlliumException;
import java.util.List;

/**
 * How a record is read from a table and turned into the numbers a network sees. Allium generates one for each record
 * that a network takes; it holds no state.
 *
 * @param <R> the record
 */
public interface RecordCodec<R> {
    /** What the record is read from: one column a component, those of nested records included. */
    List<Column> columns();

    /**
     * The record a row stands for.
     *
     * @param row has every column of {@link #columns()}
     */
    R read(Row row);

    /** How many numbers {@link #encode} writes, at least 1. */
    int width();

    /**
     * Writes the record's features, in the order of its components and without its label: a number or a truth value is
     * one number, a constant as many as its enum has.
     *
     * @param record what to encode
     * @param out takes {@link #width()} numbers
     * @throws AlliumException {@code NotFinite} or {@code BadValue} if a component cannot be learned from
     */
    void encode(R record, FeatureWriter out);
}
