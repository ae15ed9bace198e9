package io.allium.runtime.file;

import io.allium.model.NetworkSpec;
import io.allium.model.text.Description;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that two networks share exactly if they compute the same: the SHA-256 of layers, wiring and labels. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(NetworkSpec network) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] text = Description.architecture(network).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
