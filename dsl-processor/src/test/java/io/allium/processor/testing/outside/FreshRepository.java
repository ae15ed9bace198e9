package io.allium.processor.testing.outside;

import io.allium.processor.testing.Module;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A local Maven repository that holds nothing but what this build packages, as after {@code mvn install}. Everything
 * else is fetched, by way of the settings: from the local repository of this build what is there, from the network what
 * is not.
 */
final class FreshRepository {
    private final Path directory = Scratch.directory();

    FreshRepository(List<Artifact> artifacts) {
        for (Artifact artifact : artifacts) {
            install(artifact.groupId(), artifact.artifactId(), artifact.version(), "pom", artifact.pom());
            install(artifact.groupId(), artifact.artifactId(), artifact.version(), "jar", artifact.jar());
        }
        Artifact any = artifacts.get(0);
        Path parent = Module.project().resolve("pom.xml");
        install(any.groupId(), Xml.text(Xml.read(parent), "/project/artifactId"), any.version(), "pom", parent);
    }

    Path directory() {
        return directory;
    }

    /** Settings that add the local repository of this build as one to fetch from. */
    Path settings() {
        Path file = Scratch.directory().resolve("settings.xml");
        String repository =
                """
                <id>build</id>
                <url>%s</url>
                """.formatted(Path.of(System.getProperty("build.repository")).toUri());
        TextFiles.write(file, """
                <settings>
                  <profiles>
                    <profile>
                      <id>build</id>
                      <repositories><repository>%s</repository></repositories>
                      <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>build</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository, repository));
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
