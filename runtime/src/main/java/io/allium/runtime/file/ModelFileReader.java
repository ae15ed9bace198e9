package io.allium.runtime.file;

import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.text.Description;
import io.allium.runtime.AlliumException;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads a model from the bytes of a file, and believes none of them before the checksum is right. */
final class ModelFileReader {
    private static final int HEADER = 8 + 4 + 8;
    private static final int CHECKSUM = 4;

    private final Path path;
    private final ByteBuffer in;

    private ModelFileReader(Path path, byte[] bytes) {
        this.path = path;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ModelFile read(Path path) {
        try {
            // The first bytes first: what is no model may be of any size.
            new ModelFileReader(path, start(path)).checkHeader(Files.size(path));
            return new ModelFileReader(path, Files.readAllBytes(path)).model();
        } catch (NoSuchFileException e) {
            throw new AlliumException(
                    Code.MISSING_FILE,
                    "There is no model file " + path + ". Check the path, or save a model there first.",
                    e);
        } catch (IOException e) {
            throw new AlliumException(
                    Code.UNREADABLE_FILE, "The model file " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEADER);
        }
    }

    private ModelFile model() {
        checkHeader(in.capacity());
        checkSum();
        try {
            NetworkSpec declaration = Description.parse(text());
            NetworkSpec network = Description.parse(text());
            List<NamedArray> arrays = arrays();
            OptimizerState optimizer = new OptimizerState(in.getLong(), arrays());
            if (in.remaining() != CHECKSUM) {
                throw new IllegalArgumentException(in.remaining() - CHECKSUM + " bytes are too many");
            }
            return new ModelFile(declaration, network, arrays, optimizer);
        } catch (IllegalArgumentException | ArithmeticException | BufferUnderflowException e) {
            throw corrupt("its checksum is right and its content is not: " + e.getMessage(), e);
        }
    }

    private void checkHeader(long bytes) {
        byte[] magic = new byte[ModelFile.MAGIC.length];
        if (in.remaining() >= magic.length) {
            in.get(magic);
        }
        if (!Arrays.equals(magic, ModelFile.MAGIC)) {
            throw corrupt("it does not begin like one", null);
        }
        if (in.capacity() < HEADER) {
            throw corrupt("it ends after " + in.capacity() + " bytes", null);
        }
        int version = in.getInt();
        if (version != ModelFile.VERSION) {
            throw new AlliumException(
                    Code.OTHER_VERSION,
                    "The model file %s has format %d, and this version of Allium reads format %d. Use the version that wrote it, or train again."
                            .formatted(path, version, ModelFile.VERSION));
        }
        long size = in.getLong();
        if (size != bytes) {
            throw corrupt("it should have " + size + " bytes and has " + bytes, null);
        }
    }

    private void checkSum() {
        int end = in.capacity() - CHECKSUM;
        CRC32 crc = new CRC32();
        crc.update(in.array(), 0, end);
        if (end < HEADER || (int) crc.getValue() != in.getInt(end)) {
            throw corrupt("its checksum is wrong, so at least one byte has changed", null);
        }
    }

    private String text() {
        byte[] bytes = new byte[length(in.getInt(), 1)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<NamedArray> arrays() {
        int count = in.getInt();
        List<NamedArray> arrays = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arrays.add(array());
        }
        return arrays;
    }

    private NamedArray array() {
        String layer = text();
        String name = text();
        int[] axes = new int[length(in.getInt(), 4)];
        for (int axis = 0; axis < axes.length; axis++) {
            axes[axis] = in.getInt();
        }
        Shape shape = Shape.of(axes);
        float[] values = new float[length(shape.elements(), 4)];
        in.asFloatBuffer().get(values);
        in.position(in.position() + 4 * values.length);
        return new NamedArray(layer, name, shape, values);
    }

    /** A count that cannot be more than what is left of the file. */
    private int length(long count, int bytesEach) {
        if (count < 0 || count > in.remaining() / bytesEach) {
            throw new IllegalArgumentException("a length of " + count + " with " + in.remaining() + " bytes left");
        }
        return (int) count;
    }

    private AlliumException corrupt(String why, @Nullable Throwable cause) {
        return new AlliumException(
                Code.CORRUPT_MODEL,
                "%s is no whole model file: %s. Use another copy of it, or train again.".formatted(path, why),
                cause);
    }
}
