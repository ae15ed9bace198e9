package io.allium.runtime.data;

import static io.allium.runtime.data.TinyCifar10.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Cifar10FilesTest {
    @TempDir
    private Path directory;

    private Cifar10Files files;

    @BeforeEach
    void writeTheSixFiles() throws IOException {
        TinyCifar10.writeTo(directory);
        files = Cifar10Files.in(directory, RECORDS);
    }

    @Test
    void namesTheClassesInThePublishedOrder() {
        assertThat(Cifar10.values())
                .extracting(Cifar10::name)
                .containsExactly(
                        "AIRPLANE", "AUTOMOBILE", "BIRD", "CAT", "DEER", "DOG", "FROG", "HORSE", "SHIP", "TRUCK");
    }

    @Test
    void readsTheBatchesInOrder() {
        Dataset<Picture, Cifar10> training = files.training();

        assertThat(training.size()).isEqualTo(5 * RECORDS);
        for (int i = 0; i < training.size(); i++) {
            assertThat(training.target(i).ordinal()).isEqualTo(TinyCifar10.label(i));
            assertThat(training.input(i)).isEqualTo(TinyCifar10.picture(i));
        }
    }

    @Test
    void readsTheTestFile() {
        Dataset<Picture, Cifar10> test = files.test();

        assertThat(test.size()).isEqualTo(RECORDS);
        assertThat(test.input(0)).isEqualTo(TinyCifar10.picture(5 * RECORDS));
        assertThat(files.test(2).inputs()).isEqualTo(test.inputs().subList(0, 2));
    }

    @Test
    void turnsPlanesIntoPixels() {
        Picture picture = files.training(1).input(0);

        assertThat(picture).hasToString("Picture 32×32×3");
        assertThat(picture.value(3, 5, 0)).isEqualTo(TinyCifar10.value(0, 0, 3, 5));
        assertThat(picture.value(3, 5, 1)).isEqualTo(TinyCifar10.value(0, 1, 3, 5));
        assertThat(picture.value(3, 5, 2)).isEqualTo(TinyCifar10.value(0, 2, 3, 5));
    }

    @Test
    void needsOnlyTheBatchesItReads() throws IOException {
        for (int batch = 3; batch <= 5; batch++) {
            Files.delete(batch(batch));
        }
        Files.delete(directory.resolve("test_batch.bin"));

        assertThat(files.training(RECORDS + 1).size()).isEqualTo(RECORDS + 1);
        assertThat(files.training(2 * RECORDS).size()).isEqualTo(2 * RECORDS);
    }

    @Test
    void looksIntoThePublishedDirectory(@TempDir Path outer) throws IOException {
        Path inner = Files.createDirectory(outer.resolve("cifar-10-batches-bin"));
        TinyCifar10.writeTo(inner);

        assertThat(Cifar10Files.in(outer, RECORDS).test().size()).isEqualTo(RECORDS);
        assertThat(Cifar10Files.in(outer, RECORDS).directory()).isEqualTo(inner);
        assertThat(Cifar10Files.in(inner, RECORDS).test().size()).isEqualTo(RECORDS);
    }

    @Test
    void knowsWhetherItIsComplete() throws IOException {
        assertThat(files.complete()).isTrue();

        for (Path file : List.of(batch(1), batch(5), directory.resolve("test_batch.bin"))) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, new byte[5]);
            assertThat(files.complete()).isFalse();
            Files.delete(file);
            assertThat(files.complete()).isFalse();
            Files.write(file, whole);
        }
        assertThat(files.complete()).isTrue();
    }

    @Test
    void refusesAMissingDirectory() {
        Path nowhere = directory.resolve("nowhere");

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Cifar10Files.in(nowhere).training(1))
                .withMessage("[MissingFile] " + nowhere + " is not a directory, so CIFAR-10 cannot be read from it (it"
                        + " was looked for at " + nowhere + "). Check the path; if CIFAR-10 is not there yet, download"
                        + " the binary version from https://www.cs.toronto.edu/~kriz/cifar.html and unpack it there,"
                        + " or let Cifar10Download do both.");
    }

    @Test
    void refusesAMissingBatch() throws IOException {
        Files.delete(batch(2));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(RECORDS + 1))
                .withMessage("[MissingFile] " + batch(2) + " is not there; it holds the training pictures 4 to 6. To"
                        + " get it, download the binary version from https://www.cs.toronto.edu/~kriz/cifar.html and"
                        + " unpack it there, or let Cifar10Download do both, or ask for no more than 3.");
    }

    @Test
    void refusesAMissingTestFile() throws IOException {
        Files.delete(directory.resolve("test_batch.bin"));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.test())
                .withMessageStartingWith("[MissingFile] " + directory.resolve("test_batch.bin")
                        + " is not there; it holds the test pictures. To get it, download");
    }

    @Test
    void refusesAFileThatEndsInsideARecord() throws IOException {
        cut(batch(1), 3073 + 56);

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(1))
                .withMessage("[TruncatedFile] " + batch(1) + " is cut off: 3,129 bytes instead of 9,219. It ends inside"
                        + " record 2 of 3, after 56 of its 3,073 bytes. Download it again.");
    }

    @Test
    void refusesAFileThatEndsBetweenRecords() throws IOException {
        cut(batch(1), 2 * 3073);

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(1))
                .withMessage("[TruncatedFile] " + batch(1) + " is cut off: 6,146 bytes instead of 9,219. It ends after"
                        + " record 2 of 3. Download it again.");
    }

    @Test
    void refusesAnOverlongFile() throws IOException {
        Files.write(batch(1), Arrays.copyOf(Files.readAllBytes(batch(1)), 9220));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(1))
                .withMessage("[OverlongFile] " + batch(1) + " is too long: 9,220 bytes instead of 9,219, which is"
                        + " 3 records of 3,073 bytes. It is not a file of CIFAR-10's binary version; download it"
                        + " again.");
    }

    @Test
    void refusesALabelOutside() throws IOException {
        byte[] bytes = Files.readAllBytes(batch(1));
        bytes[3073] = 10;
        Files.write(batch(1), bytes);

        assertThat(files.training(1).size()).isEqualTo(1);
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(2))
                .withMessage("[UnknownLabel] " + batch(1) + ", record 2 of 3: the label is 10, but CIFAR-10 has 0"
                        + " (AIRPLANE) to 9 (TRUCK). The file is damaged or another data set; download it again.");
    }

    @Test
    void refusesADirectoryInPlaceOfAFile() throws IOException {
        Files.delete(batch(1));
        Files.createDirectory(batch(1));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(1))
                .matches(e -> e.code() == Code.TRUNCATED_FILE || e.code() == Code.UNREADABLE_FILE);
    }

    @Test
    void refusesCountsThatThereAreNot() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Cifar10Files.in(directory).training(60_000))
                .withMessage("[OutOfRange] 60,000 training pictures were asked for, but CIFAR-10 has 50,000. Ask for 1"
                        + " to 50,000.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Cifar10Files.in(directory).test(10_001))
                .withMessageContaining("10,001 test pictures were asked for, but CIFAR-10 has 10,000.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> files.training(0))
                .withMessageContaining("0 training pictures were asked for");
    }

    @Test
    void everyCutIsRefusedInWords() throws IOException {
        byte[] whole = Files.readAllBytes(batch(1));
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(batch(1), Arrays.copyOf(whole, length));
            assertThatExceptionOfType(AlliumException.class)
                    .as("cut to %d bytes", length)
                    .isThrownBy(() -> files.training(1))
                    .returns(Code.TRUNCATED_FILE, AlliumException::code);
        }
    }

    private Path batch(int number) {
        return directory.resolve("data_batch_" + number + ".bin");
    }

    private static void cut(Path file, int length) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    }
}
