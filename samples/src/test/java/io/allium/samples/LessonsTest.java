package io.allium.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lessons as they are run: what they print, where they fail, what they leave in the directory. */
class LessonsTest {
    private static final Path REAL_FILES = Path.of("..", "..", "shared", "data");
    private static final int RECORDS_PER_FILE = 10_000;
    private static final int RECORD = 1 + 32 * 32 * 3;
    private static final int DRAWN = 40;

    @TempDir
    private Path directory;

    @Test
    void helpNamesTheLessons() {
        Ran ran = Ran.lesson("--help");

        assertThat(ran.status()).isZero();
        assertThat(String.join("\n", ran.out())).isEqualTo("""
                Usage: lessons [-hV] [COMMAND]
                Runs a lesson of Allium; without its name, digits.
                COMMAND --help explains a lesson's options.
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.
                Commands:
                  digits    Reads handwritten digits: 1,797 pictures of 8×8, which come with
                              the samples.
                  cifar10   Tells apart what is on small photographs: CIFAR-10, which
                              --download fetches. The workshop's lesson.
                  penguins  Tells the species of penguins: 344 rows of a CSV file, some with
                              missing values.
                  help      Display help information about the specified command.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digits", "cifar10", "penguins"})
    void everyLessonExplainsItsOptions(String lesson) {
        Ran ran = Ran.lesson(lesson, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().get(0)).startsWith("Usage: lessons " + lesson + " [");
        assertThat(String.join("\n", ran.out()))
                .contains("--epochs=N", "--batch-size=N", "--seed=N", "--out=DIR")
                .doesNotContain("${", "null");
    }

    @Test
    void anUnknownLessonIsOneMessage() {
        Ran ran = Ran.lesson("digit");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .containsExactly("Unmatched argument at index 0: 'digit'", "Did you mean: lessons digits?");
    }

    @Test
    void anUnknownNetworkIsOneMessage() {
        Ran ran = Ran.lesson("cifar10", "--network", "huge");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().get(0))
                .isEqualTo("Invalid value for option '--network': expected one of [DENSE_ONLY, CONVOLUTION_ONLY,"
                        + " TWO_CONVOLUTIONS, SMALL, THIRD_CONVOLUTION, THIRD_BLOCK, ONE_POOLING, WORKSHOP, DROPOUT,"
                        + " HIDDEN_LAYER] (case-insensitive) but was 'huge'");
    }

    @Test
    void missingDataIsOneMessage() {
        Path nowhere = directory.resolve("nowhere");

        Ran ran = Ran.lesson("cifar10", "--data", nowhere.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .singleElement()
                .asString()
                .startsWith("[MissingFile] Without --download: " + nowhere + " is not a directory");
    }

    @Test
    void anImpossibleOptionIsOneMessage() {
        Ran ran = Ran.lesson("digits", "--epochs", "0", "--out", directory.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .containsExactly(
                        "[OutOfRange] epochs is 0; it must be at least 1.",
                        "  Fix: epochs = 1, or more",
                        "  See docs/rules/OutOfRange.md");
    }

    @Test
    void digitsEndWithTheirAccuracyAndLeaveFourPictures() {
        Ran ran = Ran.lesson("digits", "--epochs", "1", "--out", directory.toString());

        assertFinished(ran);
        assertPictures("digits-confusion.png", "digits-curves.png", "digits-examples.png", "digits-predictions.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "FILL_MEAN"})
    void penguinsEndWithTheirAccuracy(String missing) {
        Ran ran = Ran.lesson("penguins", "--missing", missing, "--epochs", "1", "--out", directory.toString());

        assertFinished(ran);
        assertPictures("penguins-confusion.png", "penguins-curves.png");
    }

    @Test
    void cifar10RunsOnFilesOfItsLayout() throws IOException {
        Path data = Files.createDirectory(directory.resolve("data"));
        writeNoise(data.resolve("data_batch_1.bin"), 1);
        writeNoise(data.resolve("test_batch.bin"), 2);
        Path out = directory.resolve("pictures");

        Ran ran = cifar10(data, out, "--network", "dense_only", "--compare", "one_pooling");

        assertFinished(ran);
        assertThat(ran.out())
                .anyMatch(line -> line.startsWith("Training pictures: 40 × 32×32×3, values "))
                .anyMatch(line -> line.startsWith("dense only: training accuracy "))
                .anyMatch(line -> line.startsWith("one pooling: training accuracy "));
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "cifar10-confusion.png",
                        "cifar10-curves.png",
                        "cifar10-examples.png",
                        "cifar10-predictions.png");
    }

    @Test
    void cifar10RunsOnTheRealFiles() {
        assumeThat(REAL_FILES.resolve("cifar-10-batches-bin").resolve("data_batch_1.bin"))
                .as("CIFAR-10 lies beside the project")
                .exists();

        Ran ran = cifar10(REAL_FILES, directory);

        assertFinished(ran);
        assertThat(ran.out().get(0))
                .isEqualTo("Training pictures: 40 × 32×32×3, values 0 to 255, labels 0 to 9, the first is FROG");
    }

    private static Ran cifar10(Path data, Path out, String... more) {
        List<String> few = List.of(
                "cifar10",
                "--data",
                data.toString(),
                "--out",
                out.toString(),
                "--train",
                Integer.toString(DRAWN),
                "--test",
                "10");
        return Ran.lesson(Stream.concat(
                        few.stream(), Stream.concat(List.of("--epochs", "1").stream(), List.of(more).stream()))
                .toArray(String[]::new));
    }

    /** A file as long as one of CIFAR-10's, of which the first pictures are noise. */
    private static void writeNoise(Path path, long seed) throws IOException {
        Random random = new Random(seed);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength((long) RECORDS_PER_FILE * RECORD);
            byte[] record = new byte[RECORD];
            for (int i = 0; i < DRAWN; i++) {
                random.nextBytes(record);
                record[0] = (byte) (i % 10);
                file.write(record);
            }
        }
    }

    private static void assertFinished(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.lastLine()).matches("test accuracy: [01]\\.\\d{4}");
    }

    private void assertPictures(String... names) {
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder(names);
    }
}
