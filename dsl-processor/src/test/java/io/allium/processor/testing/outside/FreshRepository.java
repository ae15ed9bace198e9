package io.allium.processor.testing.outside;

import io.allium.processor.testing.Module;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Node;

/**
 * A local Maven repository that holds nothing but what this build packages, as after {@code mvn install}. Everything
 * else is fetched, by way of the settings: from the local repository of this build what is there, from the network what
 * is not.
 */
public final class FreshRepository {
    private final Path directory = Scratch.directory();

    /** A repository that holds these artifacts. */
    public FreshRepository(List<Artifact> artifacts) {
        for (Artifact artifact : artifacts) {
            install(artifact.groupId(), artifact.artifactId(), artifact.version(), "pom", artifact.pom());
            install(artifact.groupId(), artifact.artifactId(), artifact.version(), "jar", artifact.jar());
        }
        Path parent = Module.project().resolve("pom.xml");
        Node xml = Xml.read(parent);
        install(
                Xml.text(xml, "/project/groupId"),
                Xml.text(xml, "/project/artifactId"),
                Xml.text(xml, "/project/version"),
                "pom",
                parent);
    }

    Path directory() {
        return directory;
    }

    /** Settings that name this as the local repository, and that of this build as one to fetch from. */
    public Path settings() {
        Path file = Scratch.directory().resolve("settings.xml");
        String repository =
                """
                <id>build</id>
                <url>%s</url>
                """.formatted(Path.of(System.getProperty("build.repository")).toUri());
        TextFiles.write(file, """
                <settings>
                  <localRepository>%s</localRepository>
                  <profiles>
                    <profile>
                      <id>build</id>
                      <repositories><repository>%s</repository></repositories>
                      <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>build</activeProfile></activeProfiles>
                </settings>
                """.formatted(directory, repository, repository));
        return file;
    }

    private void install(String groupId, String artifactId, String version, String type, Path file) {
        Path target = directory
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + "." + type);
        try {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException("Not packaged: " + file, e);
        }
    }
}
