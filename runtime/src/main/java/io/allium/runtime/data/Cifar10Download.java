package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fetches CIFAR-10's binary version from where its authors publish it, checks its size and checksum, and unpacks it.
 * Every file comes into the directory whole or not at all.
 *
 * <pre>{@code
 * Cifar10Files files = Cifar10Download.published()
 *         .progress((received, total) -> System.out.printf("%d of %d%n", received, total))
 *         .into(Path.of("data"));
 * }</pre>
 *
 * <p>Immutable: every setting gives a new download.
 *
 * @see <a href="https://www.cs.toronto.edu/~kriz/cifar.html">The CIFAR-10 data set, with the checksum</a>
 */
public final class Cifar10Download {
    private static final URI ADDRESS = URI.create("https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz");
    private static final long BYTES = 170_052_171;
    private static final String MD5 = "c32a1d4ab5d03f1284b67883e8d87530";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Download download;
    private final int recordsPerFile;
    private final DownloadProgress progress;

    private Cifar10Download(Download download, int recordsPerFile, DownloadProgress progress) {
        this.download = download;
        this.recordsPerFile = recordsPerFile;
        this.progress = progress;
    }

    /** The archive as it is published: 170 MB, and 184 MB when unpacked. */
    public static Cifar10Download published() {
        return from(ADDRESS, BYTES, MD5);
    }

    /**
     * An archive of the same files from another place, such as a mirror.
     *
     * @param address of a {@code .tar.gz} that holds {@code cifar-10-batches-bin}; http or https
     * @param bytes the archive's size
     * @param md5 the archive's MD5 checksum, 32 hexadecimal digits
     */
    public static Cifar10Download from(URI address, long bytes, String md5) {
        return new Cifar10Download(
                new Download(address, bytes, md5, PATIENCE), Cifar10Files.RECORDS_PER_FILE, (received, total) -> {});
    }

    /** As {@link #from(URI, long, String)}, with smaller files and less patience, for tests. */
    static Cifar10Download of(Download download, int recordsPerFile) {
        return new Cifar10Download(download, recordsPerFile, (received, total) -> {});
    }

    /**
     * Tells how far the download is.
     *
     * @param listener called while {@link #into} runs, on its thread
     */
    public Cifar10Download progress(DownloadProgress listener) {
        return new Cifar10Download(download, recordsPerFile, listener);
    }

    /**
     * Fetches CIFAR-10 into {@code cifar-10-batches-bin} in a directory; if all of it is there already, in that or in
     * the directory itself, nothing is fetched. A failed download leaves nothing behind.
     *
     * @param directory made if it is not there
     * @return the files, ready to read
     * @throws AlliumException {@code DownloadFailed} if the connection fails or nothing comes for a minute;
     *     {@code TruncatedFile}, {@code OverlongFile} or {@code BadChecksum} if something else came than was expected;
     *     {@code UnreadableFile} if it does not hold CIFAR-10; {@code CannotWrite} if the directory cannot be written
     *     to
     */
    public Cifar10Files into(Path directory) {
        Cifar10Files present = Cifar10Files.in(directory, recordsPerFile);
        if (present.complete()) {
            return present;
        }
        try (WorkDirectory work = WorkDirectory.in(directory)) {
            fetch(work.path(), directory.resolve(Cifar10Files.DIRECTORY));
        } catch (IOException e) {
            throw new AlliumException(
                    Code.CANNOT_WRITE,
                    ("CIFAR-10 cannot be written into %s: %s. Check that it is a directory, that 360 MB are free, "
                                    + "and who may write there.")
                            .formatted(directory, e),
                    e);
        }
        return Cifar10Files.in(directory, recordsPerFile);
    }

    private void fetch(Path work, Path target) throws IOException {
        Path archive = work.resolve("cifar-10-binary.tar.gz");
        download.to(archive, progress);
        TarGz.unpack(archive, work);
        Files.delete(archive);
        Cifar10Files unpacked = Cifar10Files.in(work, recordsPerFile);
        if (!unpacked.complete()) {
            throw new AlliumException(
                    Code.UNREADABLE_FILE,
                    ("The downloaded archive does not hold CIFAR-10: data_batch_1.bin to data_batch_5.bin and "
                                    + "test_batch.bin, of %s each. Check the address; nothing was kept.")
                            .formatted(Counted.of(recordsPerFile, "record")));
        }
        Files.createDirectories(target);
        for (Path file : list(unpacked.directory())) {
            Files.move(file, target.resolve(file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
