package io.allium.runtime.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarGzTest {
    @TempDir
    private Path temporary;

    private Path directory;

    @BeforeEach
    void makeTheDirectory() throws IOException {
        directory = Files.createDirectory(temporary.resolve("into"));
    }

    private void unpack(byte[] archive) throws IOException {
        TarGz.unpack(Files.write(temporary.resolve("a.tar.gz"), archive), directory);
    }

    @Test
    void unpacksFilesAndDirectories() throws IOException {
        byte[] big = new byte[100_000];
        Arrays.fill(big, (byte) 7);
        unpack(new TinyTar()
                .directory("empty/")
                .file("one.txt", "one".getBytes(UTF_8))
                .file("deep/er/two.txt", new byte[0])
                .file("big", big)
                .file("block", new byte[512])
                .entry('0', "pre/fix", "three.txt", "three".getBytes(UTF_8))
                .packed());

        assertThat(directory.resolve("empty")).isEmptyDirectory();
        assertThat(directory.resolve("one.txt")).hasContent("one");
        assertThat(directory.resolve("deep/er/two.txt")).isEmptyFile();
        assertThat(directory.resolve("big")).hasBinaryContent(big);
        assertThat(directory.resolve("block")).hasBinaryContent(new byte[512]);
        assertThat(directory.resolve("pre/fix/three.txt")).hasContent("three");
    }

    @Test
    void skipsWhatIsNeitherFileNorDirectory() throws IOException {
        unpack(new TinyTar()
                .entry('x', "", "header", "30 mtime=1".getBytes(UTF_8))
                .entry('2', "", "link", new byte[0])
                .file("one.txt", "one".getBytes(UTF_8))
                .packed());

        assertThat(directory).isDirectoryContaining("glob:**one.txt").isDirectoryNotContaining("glob:**{link,header}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../evil", "/tmp/evil"})
    void refusesToWriteOutside(String name) {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> unpack(new TinyTar().file(name, new byte[1]).packed()))
                .withMessage("[UnreadableFile] The archive " + temporary.resolve("a.tar.gz") + " cannot be unpacked:"
                        + " it holds the file \"" + name + "\", which would be written outside the directory. Get it"
                        + " again, from a source you trust.");
        assertThat(temporary.resolve("evil")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoTar() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> unpack(CsvText.gzip("no tar. ".repeat(200).getBytes(UTF_8))))
                .withMessageContaining("cannot be unpacked: a header has ");
        byte[] damaged = new TinyTar().file("one", new byte[1]).bytes();
        damaged[0]++;
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> unpack(CsvText.gzip(damaged)))
                .withMessageContaining("cannot be unpacked: a header's checksum is wrong. ");
    }

    @Test
    void refusesWhatIsNoGzip() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> unpack(new TinyTar().file("one", new byte[1]).bytes()))
                .withMessage("[UnreadableFile] The archive " + temporary.resolve("a.tar.gz") + " is not gzip data, or"
                        + " damaged (Not in GZIP format). Get it again.");
    }

    @Test
    void everyCutIsRefusedInWords() {
        byte[] tar = new TinyTar().file("one", new byte[700]).bytes();
        for (int length = 0; length < tar.length - 1024; length += 64) {
            byte[] cut = Arrays.copyOf(tar, length);
            assertThatExceptionOfType(AlliumException.class)
                    .isThrownBy(() -> unpack(CsvText.gzip(cut)))
                    .withMessage("[TruncatedFile] The archive " + temporary.resolve("a.tar.gz")
                            + " is cut off. Get it again.");
        }
        byte[] packed = CsvText.gzip(tar);
        for (int length = 0; length < packed.length - 20; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatExceptionOfType(AlliumException.class)
                    .isThrownBy(() -> unpack(cut))
                    .returns(Code.TRUNCATED_FILE, AlliumException::code);
        }
    }
}
