package io.allium.processor.testing.server;

import io.allium.processor.testing.Scratch;
import java.nio.file.Path;
import java.util.List;

/** The command line that starts the language server. */
final class ServerCommand {
    private ServerCommand() {}

    static List<String> of(Installation installation) {
        Path configuration = installation.configuration();
        return List.of(
                installation.java().toString(),
                "-Declipse.application=org.eclipse.jdt.ls.core.id1",
                "-Declipse.product=org.eclipse.jdt.ls.core.product",
                "-Dosgi.bundles.defaultStartLevel=4",
                // The installation stays as it is: what the server writes goes to a directory of its own.
                "-Dosgi.sharedConfiguration.area=" + configuration,
                "-Dosgi.sharedConfiguration.area.readOnly=true",
                "-Dosgi.configuration.cascaded=true",
                "-Xmx1G",
                "--add-modules=ALL-SYSTEM",
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-jar",
                installation.launcher().toString(),
                "-configuration",
                Scratch.directory().toString(),
                "-data",
                Scratch.directory().toString());
    }
}
