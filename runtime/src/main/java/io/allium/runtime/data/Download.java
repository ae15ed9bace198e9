package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches one file of known size and MD5 checksum over HTTP. */
final class Download {
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int OK = 200;

    private final URI address;
    private final long bytes;
    private final String md5;
    private final Duration patience;
    private final HttpRequest request;

    /**
     * A download that has not begun.
     *
     * @param bytes how long the file is
     * @param md5 its checksum, 32 hexadecimal digits
     * @param patience how long to wait for a connection, and then for each next byte
     * @throws AlliumException {@code DownloadFailed} if the address is neither http nor https
     */
    Download(URI address, long bytes, String md5, Duration patience) {
        this.address = address;
        this.bytes = bytes;
        this.md5 = md5;
        this.patience = patience;
        this.request = request(address, patience);
    }

    private static HttpRequest request(URI address, Duration patience) {
        try {
            return HttpRequest.newBuilder(address).timeout(patience).build();
        } catch (IllegalArgumentException e) {
            throw new AlliumException(
                    Code.DOWNLOAD_FAILED,
                    "Nothing can be downloaded from %s: %s. Give an http or https address."
                            .formatted(address, e.getMessage()),
                    e);
        }
    }

    /**
     * Fetches the file and checks it.
     *
     * @param file where to write it; what is there after a failure is of no use
     * @throws AlliumException {@code DownloadFailed}, {@code TruncatedFile}, {@code OverlongFile}, {@code BadChecksum},
     *     {@code CannotWrite}
     */
    void to(Path file, DownloadProgress progress) {
        try (OutputStream out = Files.newOutputStream(file)) {
            Receiver receiver = new Receiver(out, bytes);
            receive(receiver, progress);
            receiver.rethrow();
            check(receiver);
            progress.at(receiver.received(), bytes);
        } catch (IOException e) {
            throw new AlliumException(
                    Code.CANNOT_WRITE,
                    "%s cannot be written: %s. Check that there is space, and who may write there.".formatted(file, e),
                    e);
        }
    }

    private void receive(Receiver receiver, DownloadProgress progress) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, status -> subscriber(status.statusCode(), receiver));
        try {
            await(answer, receiver, progress);
        } finally {
            answer.cancel(true);
        }
    }

    private static BodySubscriber<Void> subscriber(int status, Receiver receiver) {
        return status == OK ? BodySubscribers.ofByteArrayConsumer(receiver) : BodySubscribers.discarding();
    }

    /** Waits until all is there, the receiver wants no more, or nothing has come for too long. */
    private void await(CompletableFuture<HttpResponse<Void>> answer, Receiver receiver, DownloadProgress progress) {
        long lastReceived = 0;
        long lastChange = System.nanoTime();
        while (!receiver.wantsNoMore()) {
            try {
                checkStatus(answer.get(TICK.toMillis(), TimeUnit.MILLISECONDS).statusCode());
                return;
            } catch (TimeoutException e) {
                long received = receiver.received();
                progress.at(received, bytes);
                if (received > lastReceived) {
                    lastReceived = received;
                    lastChange = System.nanoTime();
                } else if (System.nanoTime() - lastChange > patience.toNanos()) {
                    throw failed("nothing came for " + Counted.of(patience.toSeconds(), "second"), receiver, e);
                }
            } catch (ExecutionException e) {
                throw failed(String.valueOf(e.getCause()), receiver, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failed("it was interrupted", receiver, e);
            }
        }
    }

    private void checkStatus(int status) {
        if (status != OK) {
            throw new AlliumException(
                    Code.DOWNLOAD_FAILED,
                    "%s answers with status %d instead of 200. Check the address, and whether it opens in a browser."
                            .formatted(address, status));
        }
    }

    private void check(Receiver receiver) {
        if (receiver.received() != bytes) {
            boolean more = receiver.received() > bytes;
            throw new AlliumException(
                    more ? Code.OVERLONG_FILE : Code.TRUNCATED_FILE,
                    "%s gave %s, but the file has %s. %s"
                            .formatted(
                                    address,
                                    more ? "more" : Counted.of(receiver.received(), "byte"),
                                    Counted.of(bytes, "byte"),
                                    more ? "It is another file; check the address." : "Try again."));
        }
        String actual = receiver.md5();
        if (!actual.equalsIgnoreCase(md5)) {
            throw new AlliumException(
                    Code.BAD_CHECKSUM,
                    ("What %s gave has the MD5 checksum %s instead of %s, so it was damaged on the way or has "
                                    + "been changed. It was thrown away. Try again.")
                            .formatted(address, actual, md5));
        }
    }

    private AlliumException failed(String why, Receiver receiver, Exception cause) {
        return new AlliumException(
                Code.DOWNLOAD_FAILED,
                ("The download of %s failed after %s of %s: %s. Check the network, and the proxy if there is one "
                                + "(-Dhttps.proxyHost), and try again.")
                        .formatted(address, Counted.number(receiver.received()), Counted.of(bytes, "byte"), why),
                cause);
    }
}
