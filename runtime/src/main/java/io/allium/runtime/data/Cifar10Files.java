package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * CIFAR-10 as it is published in its binary version: 50,000 pictures to train with in {@code data_batch_1.bin} to
 * {@code data_batch_5.bin}, and 10,000 to test with in {@code test_batch.bin}. Every picture is 32×32×3, values 0 to
 * 255; its target is its class. The order is the published one.
 *
 * <p>A file is opened when its pictures are asked for, so the batches that are not needed may be absent. One that is
 * needed has to be whole: a file of another length is refused even if the pictures asked for lie before the damage.
 *
 * @see <a href="https://www.cs.toronto.edu/~kriz/cifar.html">The CIFAR-10 data set (Krizhevsky, 2009)</a>
 */
public final class Cifar10Files {
    static final String DIRECTORY = "cifar-10-batches-bin";
    static final String TEST_FILE = "test_batch.bin";
    static final int TRAINING_FILES = 5;

    static final int RECORDS_PER_FILE = 10_000;
    private static final String HOW_TO_GET_IT = "download the binary version from"
            + " https://www.cs.toronto.edu/~kriz/cifar.html and unpack it there, or let Cifar10Download do both";

    private final Path directory;
    private final int recordsPerFile;

    private Cifar10Files(Path directory, int recordsPerFile) {
        this.directory = directory;
        this.recordsPerFile = recordsPerFile;
    }

    /**
     * The files in a directory.
     *
     * @param directory holds the files, or holds {@code cifar-10-batches-bin}, which holds them
     */
    public static Cifar10Files in(Path directory) {
        return in(directory, RECORDS_PER_FILE);
    }

    /** As {@link #in(Path)}, with files of another length, so that tests can write their own. */
    static Cifar10Files in(Path directory, int recordsPerFile) {
        Path inner = directory.resolve(DIRECTORY);
        return new Cifar10Files(Files.isDirectory(inner) ? inner : directory, recordsPerFile);
    }

    /**
     * All 50,000 pictures to train with.
     *
     * @throws AlliumException as {@link #training(int)}
     */
    public Dataset<Picture, Cifar10> training() {
        return training(trainingSize());
    }

    /**
     * The first pictures to train with: those of the first batch, then those of the second, and so on.
     *
     * @param count from 1 to 50,000
     * @throws AlliumException {@code OutOfRange} if there are not so many; {@code MissingFile}, {@code UnreadableFile},
     *     {@code TruncatedFile}, {@code OverlongFile} or {@code UnknownLabel} if a file that is needed is not as it
     *     should be
     */
    public Dataset<Picture, Cifar10> training(int count) {
        checkCount(count, trainingSize(), "training");
        checkDirectory();
        List<Example<Picture, Cifar10>> examples = new ArrayList<>(count);
        for (int batch = 1; examples.size() < count; batch++) {
            int wanted = Math.min(recordsPerFile, count - examples.size());
            examples.addAll(trainingBatch(batch).read(wanted));
        }
        return Dataset.ofExamples(examples);
    }

    /**
     * All 10,000 pictures to test with.
     *
     * @throws AlliumException as {@link #test(int)}
     */
    public Dataset<Picture, Cifar10> test() {
        return test(recordsPerFile);
    }

    /**
     * The first pictures to test with.
     *
     * @param count from 1 to 10,000
     * @throws AlliumException {@code OutOfRange} if there are not so many; {@code MissingFile}, {@code UnreadableFile},
     *     {@code TruncatedFile}, {@code OverlongFile} or {@code UnknownLabel} if the file is not as it should be
     */
    public Dataset<Picture, Cifar10> test(int count) {
        checkCount(count, recordsPerFile, "test");
        checkDirectory();
        Path file = directory.resolve(TEST_FILE);
        if (Files.notExists(file)) {
            throw new AlliumException(
                    Code.MISSING_FILE,
                    "%s is not there; it holds the test pictures. To get it, %s.".formatted(file, HOW_TO_GET_IT));
        }
        return Dataset.ofExamples(new Cifar10Batch(file, recordsPerFile).read(count));
    }

    /** Whether all six files are there, each as long as it has to be. */
    public boolean complete() {
        return fileNames().allMatch(name -> new Cifar10Batch(directory.resolve(name), recordsPerFile).complete());
    }

    /** Where the files are: the directory itself, not the one around it. */
    public Path directory() {
        return directory;
    }

    /** The names of the six files. */
    static Stream<String> fileNames() {
        return Stream.concat(
                IntStream.rangeClosed(1, TRAINING_FILES).mapToObj(Cifar10Files::trainingFile), Stream.of(TEST_FILE));
    }

    private static String trainingFile(int batch) {
        return "data_batch_" + batch + ".bin";
    }

    private Cifar10Batch trainingBatch(int batch) {
        Path file = directory.resolve(trainingFile(batch));
        if (Files.notExists(file)) {
            long before = (long) (batch - 1) * recordsPerFile;
            String fewer = batch == 1 ? "" : ", or ask for no more than " + Counted.number(before);
            throw new AlliumException(
                    Code.MISSING_FILE,
                    "%s is not there; it holds the training pictures %s to %s. To get it, %s%s."
                            .formatted(
                                    file,
                                    Counted.number(before + 1),
                                    Counted.number(before + recordsPerFile),
                                    HOW_TO_GET_IT,
                                    fewer));
        }
        return new Cifar10Batch(file, recordsPerFile);
    }

    private int trainingSize() {
        return TRAINING_FILES * recordsPerFile;
    }

    private void checkDirectory() {
        if (!Files.isDirectory(directory)) {
            throw new AlliumException(
                    Code.MISSING_FILE,
                    ("%s is not a directory, so CIFAR-10 cannot be read from it (it was looked for at %s). Check "
                                    + "the path; if CIFAR-10 is not there yet, %s.")
                            .formatted(directory, directory.toAbsolutePath(), HOW_TO_GET_IT));
        }
    }

    private static void checkCount(int count, int available, String part) {
        if (count < 1 || count > available) {
            throw new AlliumException(
                    Code.OUT_OF_RANGE,
                    "%s were asked for, but CIFAR-10 has %s. Ask for 1 to %s."
                            .formatted(
                                    Counted.of(count, part + " picture"),
                                    Counted.number(available),
                                    Counted.number(available)));
        }
    }
}
