package io.allium.processor.testing.server;

import io.allium.processor.testing.TextFiles;
import io.allium.processor.testing.outside.Installer;
import io.allium.processor.testing.outside.Java25;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An installed language server.
 *
 * @param java the Java that it runs on
 * @param home the server's own directory
 */
record Installation(Path java, Path home) {

    /** Installs it. */
    static Installation install() {
        Path npm = Installer.install(
                "package.json", List.of("npm"), List.of("install", "--ignore-scripts", "--no-package-lock"));
        return new Installation(Java25.install(), npm.resolve("node_modules/coc-java/server"));
    }

    /** The server's launcher, whose version is in its name. */
    Path launcher() {
        return TextFiles.below(home.resolve("plugins")).stream()
                .filter(file -> TextFiles.simpleName(file).startsWith("org.eclipse.equinox.launcher_"))
                .findFirst()
                .orElseThrow();
    }

    /** The server's configuration for this machine. */
    Path configuration() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "mac" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "_arm" : "";
        return home.resolve("config_" + system + processor);
    }
}
