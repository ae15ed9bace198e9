package io.allium.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.text.Description;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a model file are those that its documentation promises, so that other programs can read it. */
class ModelFileTest {
    private static final NetworkSpec DECLARATION = NetworkSpec.named("com.example.Größe")
            .layer("row", FeaturesSpec.DEFAULTS.size(2))
            .layer("out", DenseSpec.DEFAULTS.units(1), "row");
    private static final NetworkSpec BUILT = DECLARATION.change("out", layer -> ((DenseSpec) layer).units(3));
    private static final ModelFile FILE = new ModelFile(
            DECLARATION,
            BUILT,
            List.of(
                    new NamedArray("out", "kernel", Shape.of(2, 3), new float[] {1, -2, 3, 0.5f, 0, 6}),
                    new NamedArray("out", "bias", Shape.of(3), new float[] {7, 8, Float.MIN_VALUE})),
            new OptimizerState(
                    1L << 40, List.of(new NamedArray("out", "bias/momentums", Shape.of(1), new float[] {9}))));

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("model.allium");
    }

    @Test
    void isLaidOutAsDocumented() throws IOException {
        FILE.write(file());

        ByteBuffer bytes = ByteBuffer.allocate(10_000).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {(byte) 0x89, 'A', 'L', 'L', 'I', 'U', 'M', '\n'});
        bytes.putInt(1).putLong(Files.size(file()));
        text(bytes, Description.of(DECLARATION));
        text(bytes, Description.of(BUILT));
        bytes.putInt(2);
        text(bytes, "out");
        text(bytes, "kernel");
        bytes.putInt(2).putInt(2).putInt(3);
        bytes.putFloat(1).putFloat(-2).putFloat(3).putFloat(0.5f).putFloat(0).putFloat(6);
        text(bytes, "out");
        text(bytes, "bias");
        bytes.putInt(1).putInt(3);
        bytes.putFloat(7).putFloat(8).putFloat(Float.MIN_VALUE);
        bytes.putLong(1L << 40).putInt(1);
        text(bytes, "out");
        text(bytes, "bias/momentums");
        bytes.putInt(1).putInt(1).putFloat(9);
        CRC32 crc = new CRC32();
        crc.update(bytes.array(), 0, bytes.position());
        bytes.putInt((int) crc.getValue());
        assertThat(ByteBuffer.wrap(Files.readAllBytes(file()))).isEqualTo(bytes.flip());
    }

    @Test
    void isReadAsItWasWritten() {
        FILE.write(file());

        assertThat(ModelFile.read(file())).isEqualTo(FILE);
    }

    private static void text(ByteBuffer bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(utf8.length).put(utf8);
    }
}
