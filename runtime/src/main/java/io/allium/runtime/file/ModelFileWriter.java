package io.allium.runtime.file;

import io.allium.model.text.Description;
import io.allium.runtime.engine.NamedArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Puts a model into the bytes of a file. */
final class ModelFileWriter {
    private final ByteBuffer out;

    private ModelFileWriter(int size) {
        this.out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] bytes(ModelFile file) {
        String declaration = Description.of(file.declaration());
        String network = Description.of(file.network());
        long size = ModelFile.MAGIC.length + 4L + 8 + size(declaration) + size(network) + 8 + 4;
        size += size(file.arrays()) + size(file.optimizer().arrays());
        ModelFileWriter writer = new ModelFileWriter(Math.toIntExact(size));
        writer.out.put(ModelFile.MAGIC).putInt(ModelFile.VERSION).putLong(size);
        writer.text(declaration);
        writer.text(network);
        writer.arrays(file.arrays());
        writer.out.putLong(file.optimizer().steps());
        writer.arrays(file.optimizer().arrays());
        return writer.checked();
    }

    private static long size(String text) {
        return 4L + text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long size(List<NamedArray> arrays) {
        return 4L + arrays.stream().mapToLong(ModelFileWriter::size).sum();
    }

    private static long size(NamedArray array) {
        return size(array.layer()) + size(array.name()) + 4 + 4L * array.shape().rank() + 4L * array.values().length;
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putInt(bytes.length).put(bytes);
    }

    private void arrays(List<NamedArray> arrays) {
        out.putInt(arrays.size());
        arrays.forEach(this::array);
    }

    private void array(NamedArray array) {
        text(array.layer());
        text(array.name());
        out.putInt(array.shape().rank());
        array.shape().axes().forEach(out::putInt);
        out.asFloatBuffer().put(array.values());
        out.position(out.position() + 4 * array.values().length);
    }

    private byte[] checked() {
        CRC32 crc = new CRC32();
        crc.update(out.array(), 0, out.position());
        out.putInt((int) crc.getValue());
        return out.array();
    }
}
