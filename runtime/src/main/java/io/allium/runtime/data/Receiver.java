package io.allium.runtime.data;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a download as they come, on the client's thread: writes, counts and digests them. */
final class Receiver implements Consumer<Optional<byte[]>> {
    private final OutputStream out;
    private final long most;
    private final MessageDigest digest;
    private final AtomicLong received = new AtomicLong();
    private volatile @Nullable IOException failure;

    /**
     * A receiver of one file.
     *
     * @param out where to write; left open
     * @param most how many bytes to write at most
     */
    Receiver(OutputStream out, long most) {
        this.out = out;
        this.most = most;
        try {
            this.digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5, but this one does not.", e);
        }
    }

    @Override
    public void accept(Optional<byte[]> chunk) {
        if (chunk.isEmpty() || wantsNoMore()) {
            return;
        }
        byte[] bytes = chunk.get();
        if (received.addAndGet(bytes.length) <= most) {
            write(bytes);
        }
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
            digest.update(bytes);
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Whether writing has failed or too much has come, so that the download may as well end. */
    boolean wantsNoMore() {
        return failure != null || received.get() > most;
    }

    /** How many bytes have come. */
    long received() {
        return received.get();
    }

    /** The checksum of what has come, once all is there: 32 hexadecimal digits. */
    String md5() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Throws what went wrong while writing, if anything did. */
    void rethrow() throws IOException {
        IOException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }
}
