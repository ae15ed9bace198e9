package io.allium.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.Fork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    private Path directory;

    @Test
    void writesAndMakesDirectories() {
        Path file = directory.resolve("a/b/file.bin");

        assertThat(WholeFile.write(file, out -> out.write(NEW))).isSameAs(file);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(directory.resolve("file.bin"), "a longer text than the new one");

        WholeFile.write(file, out -> out.write(NEW));

        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(directory.resolve("file.bin"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.CANNOT_WRITE))
                .hasMessage("[CannotWrite] Cannot write " + file + ": the disk is full.");

        assertThat(file).hasContent("old");
        assertThat(directory.toFile().list()).containsExactly("file.bin");
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> WholeFile.write(file.resolve("chart.png"), out -> out.write(NEW)))
                .hasMessage("[CannotWrite] Cannot write " + file.resolve("chart.png") + ": " + file
                        + " is a file, not a directory.");
    }

    @Test
    void aDirectoryIsNoFile() {
        assertThatThrownBy(() -> WholeFile.write(directory, out -> out.write(NEW)))
                .hasMessage("[CannotWrite] Cannot write " + directory + ": it is a directory.");
    }

    @Test
    void aWriterThatIsKilledLeavesTheOldFile() throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("file.bin"), "old");

        Fork.Outcome writer = new Fork(DyingWriter.class).run(file.toString());

        assertThat(writer.status()).isEqualTo(DyingWriter.STATUS);
        assertThat(file).hasContent("old");
        WholeFile.write(file, out -> out.write(NEW));
        assertThat(file).hasBinaryContent(NEW);
    }

    /** A program that ends in the middle of a file. */
    static final class DyingWriter {
        static final int STATUS = 7;

        private DyingWriter() {}

        /** Writes some bytes, and stops as if it had been killed. */
        public static void main(String[] arguments) {
            WholeFile.write(Path.of(arguments[0]), out -> {
                out.write(NEW);
                out.flush();
                Runtime.getRuntime().halt(STATUS);
            });
        }
    }
}
