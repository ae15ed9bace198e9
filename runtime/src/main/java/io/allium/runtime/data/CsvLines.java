package io.allium.runtime.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The rows of a CSV text (RFC 4180), read as they are asked for; blank lines are skipped. Only this class sees FastCSV,
 * and what it or the stream throws leaves here in words.
 */
final class CsvLines implements Iterator<CsvLine>, Closeable {
    private final String name;
    private final StrictReader text;
    private final Iterator<CsvRecord> records;
    private long lastLine;

    /**
     * The rows of a stream.
     *
     * @param in closed with this
     * @param name for messages
     */
    CsvLines(InputStream in, String name, Charset charset, char separator) {
        this.name = name;
        this.text = new StrictReader(in, name, charset);
        this.records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        return inWords(records::hasNext);
    }

    @Override
    public CsvLine next() {
        CsvRecord row = inWords(records::next);
        lastLine = row.getStartingLineNumber();
        return new CsvLine(lastLine, row.getFields().stream().map(String::strip).toList());
    }

    private <V> V inWords(Supplier<V> step) {
        try {
            return step.get();
        } catch (UncheckedIOException e) {
            throw NamedInput.failure(name, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        } catch (CsvParseException e) {
            throw explained(e);
        }
    }

    /** FastCSV wraps whatever its reader throws, errors included; what has no cause is its own complaint. */
    private AlliumException explained(CsvParseException e) {
        if (e.getCause() instanceof AlliumException known) {
            return known;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        String where = lastLine == 0 ? "in the first row" : "in the row after line " + Counted.number(lastLine);
        return new AlliumException(
                Code.BAD_VALUE,
                ("%s, %s: the quotes do not match, because one is not closed or because text follows a closing "
                                + "one. Close it, and write a quote inside quotes twice.")
                        .formatted(name, where),
                e);
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw NamedInput.failure(name, e);
        }
    }
}
