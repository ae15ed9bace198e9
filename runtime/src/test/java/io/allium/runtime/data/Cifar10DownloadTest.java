package io.allium.runtime.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads from a server on this machine; the network is never asked. */
class Cifar10DownloadTest {
    private static final byte[] ARCHIVE = archive();
    private static final String MD5 = md5(ARCHIVE);

    @TempDir
    private Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void startTheServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cifar.tar.gz");
    }

    @AfterEach
    void stopTheServer() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void fetchesAndUnpacks() {
        serve(exchange -> answer(exchange, 200, ARCHIVE));
        Cifar10Files files = download().into(directory);

        assertThat(files.directory()).isEqualTo(directory.resolve("cifar-10-batches-bin"));
        assertThat(files.training().size()).isEqualTo(5 * TinyCifar10.RECORDS);
        assertThat(files.test().input(0)).isEqualTo(TinyCifar10.picture(5 * TinyCifar10.RECORDS));
        assertThat(files.directory().resolve("batches.meta.txt")).hasContent("airplane");
        assertThat(directory).isDirectoryNotContaining("glob:**unfinished*");
        assertThat(requests).hasValue(1);
    }

    @Test
    void makesTheDirectory() {
        serve(exchange -> answer(exchange, 200, ARCHIVE));

        assertThat(download().into(directory.resolve("a/b")).complete()).isTrue();
    }

    @Test
    void followsARedirect() {
        serve(exchange -> answer(exchange, 200, ARCHIVE));
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/cifar.tar.gz");
            answer(exchange, 301, new byte[0]);
        });

        assertThat(download(address.resolve("/old"), ARCHIVE.length, MD5)
                        .into(directory)
                        .complete())
                .isTrue();
    }

    @Test
    void fetchesNothingThatIsThere() {
        serve(exchange -> answer(exchange, 200, ARCHIVE));
        download().into(directory);
        Cifar10Files again = download().into(directory);
        Cifar10Files inside = download().into(directory.resolve("cifar-10-batches-bin"));

        assertThat(requests).hasValue(1);
        assertThat(again.directory()).isEqualTo(inside.directory());
    }

    @Test
    void repairsWhatIsIncomplete() throws IOException {
        serve(exchange -> answer(exchange, 200, ARCHIVE));
        Path damaged = download().into(directory).directory().resolve("data_batch_3.bin");
        Files.write(damaged, new byte[10]);
        download().into(directory);

        assertThat(damaged).hasBinaryContent(TinyCifar10.bytes(2));
        assertThat(requests).hasValue(2);
    }

    @Test
    void tellsHowFarItIs() {
        CountDownLatch firstTold = new CountDownLatch(1);
        List<Long> told = new ArrayList<>();
        serve(exchange -> {
            exchange.sendResponseHeaders(200, ARCHIVE.length);
            exchange.getResponseBody().write(ARCHIVE, 0, 1000);
            exchange.getResponseBody().flush();
            await(firstTold);
            exchange.getResponseBody().write(ARCHIVE, 1000, ARCHIVE.length - 1000);
            exchange.close();
        });
        download()
                .progress((received, total) -> {
                    assertThat(total).isEqualTo(ARCHIVE.length);
                    told.add(received);
                    if (received == 1000) {
                        firstTold.countDown();
                    }
                })
                .into(directory);

        assertThat(told).isSorted().contains(1000L).endsWith((long) ARCHIVE.length);
    }

    @Test
    void refusesAWrongChecksum() {
        byte[] damaged = ARCHIVE.clone();
        damaged[100]++;
        serve(exchange -> answer(exchange, 200, damaged));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessage("[BadChecksum] What " + address + " gave has the MD5 checksum " + md5(damaged)
                        + " instead of " + MD5 + ", so it was damaged on the way or has been changed. It was thrown"
                        + " away. Try again.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesAnotherSize() {
        serve(exchange -> answer(exchange, 200, ARCHIVE));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download(address, ARCHIVE.length + 1, MD5).into(directory))
                .withMessage("[TruncatedFile] %s gave %s, but the file has %s. Try again."
                        .formatted(
                                address, Counted.of(ARCHIVE.length, "byte"), Counted.of(ARCHIVE.length + 1, "byte")));
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download(address, 1000, MD5).into(directory))
                .withMessage("[OverlongFile] " + address + " gave more, but the file has 1,000 bytes. It is another"
                        + " file; check the address.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysThatThereIsNothing() {
        serve(exchange -> answer(exchange, 404, new byte[20]));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessage("[DownloadFailed] " + address + " answers with status 404 instead of 200. Check the"
                        + " address, and whether it opens in a browser.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysThatTheConnectionBroke() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, ARCHIVE.length);
            exchange.getResponseBody().write(ARCHIVE, 0, 1000);
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessageStartingWith("[DownloadFailed] The download of " + address + " failed after ")
                .withMessageContaining(" of " + Counted.of(ARCHIVE.length, "byte") + ": java.io.IOException: ")
                .withMessageEndingWith(
                        "Check the network, and the proxy if there is one (-Dhttps.proxyHost), and try again.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysThatNothingComes() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, ARCHIVE.length);
            exchange.getResponseBody().write(ARCHIVE, 0, 1000);
            exchange.getResponseBody().flush();
            await(end);
        });

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessageContaining("failed after 1,000 of ")
                .withMessageContaining(": nothing came for 2 seconds. ");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        serve(exchange -> await(end));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessageContaining("failed after 0 of ")
                .returns(Code.DOWNLOAD_FAILED, AlliumException::code);
    }

    @Test
    void saysThatThereIsNoServer() {
        server.stop(0);

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessageContaining("failed after 0 of ")
                .withMessageContaining("java.net.ConnectException");
    }

    @Test
    void saysThatItWasInterrupted() {
        serve(exchange -> await(end));
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .withMessageContaining(": it was interrupted. ");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refusesAnotherProtocol() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Cifar10Download.from(URI.create("ftp://example.org/a.tar.gz"), 1, MD5))
                .withMessage("[DownloadFailed] Nothing can be downloaded from ftp://example.org/a.tar.gz: invalid URI"
                        + " scheme ftp. Give an http or https address.");
    }

    @Test
    void refusesAnArchiveOfSomethingElse() {
        byte[] other = new TinyTar().file("readme", new byte[10]).packed();
        serve(exchange -> answer(exchange, 200, other));

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download(address, other.length, md5(other)).into(directory))
                .withMessage("[UnreadableFile] The downloaded archive does not hold CIFAR-10: data_batch_1.bin to"
                        + " data_batch_5.bin and test_batch.bin, of 3 records each. Check the address; nothing was"
                        + " kept.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesADirectoryThatCannotBe() throws IOException {
        serve(exchange -> answer(exchange, 200, ARCHIVE));
        Path file = Files.write(directory.resolve("file"), new byte[1]);

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(file))
                .withMessageStartingWith("[CannotWrite] CIFAR-10 cannot be written into " + file + ": ")
                .withMessageEndingWith(
                        ". Check that it is a directory, that 360 MB are free, and who may write there.");
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(file.resolve("below")))
                .returns(Code.CANNOT_WRITE, AlliumException::code);
        assertThat(requests).hasValue(0);
    }

    @Test
    void refusesATargetThatIsAFile() throws IOException {
        serve(exchange -> answer(exchange, 200, ARCHIVE));
        Files.write(directory.resolve("cifar-10-batches-bin"), new byte[1]);

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> download().into(directory))
                .returns(Code.CANNOT_WRITE, AlliumException::code);
        assertThat(directory).isDirectoryNotContaining("glob:**unfinished*");
    }

    private Cifar10Download download() {
        return download(address, ARCHIVE.length, MD5);
    }

    private static Cifar10Download download(URI address, long bytes, String md5) {
        return Cifar10Download.of(new Download(address, bytes, md5, Duration.ofSeconds(2)), TinyCifar10.RECORDS);
    }

    private void serve(HttpHandler handler) {
        server.createContext("/cifar.tar.gz", exchange -> {
            requests.incrementAndGet();
            handler.handle(exchange);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] archive() {
        TinyTar tar = new TinyTar().directory("cifar-10-batches-bin/");
        for (int file = 0; file < 6; file++) {
            String name = file < 5 ? "data_batch_" + (file + 1) + ".bin" : "test_batch.bin";
            tar.file("cifar-10-batches-bin/" + name, TinyCifar10.bytes(file));
        }
        return tar.file("cifar-10-batches-bin/batches.meta.txt", "airplane".getBytes(UTF_8))
                .packed();
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
