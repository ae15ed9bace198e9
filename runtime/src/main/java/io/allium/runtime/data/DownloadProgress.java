package io.allium.runtime.data;

/** Is told how far a download is, for example to draw a bar. */
@FunctionalInterface
public interface DownloadProgress {
    /**
     * Called on the thread that asked for the download, a few times a second while it runs and once when all is there.
     *
     * @param received the bytes that have arrived
     * @param total the bytes that will
     */
    void at(long received, long total);
}
