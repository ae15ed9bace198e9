package io.allium.processor.testing.outside;

import io.allium.processor.testing.Module;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/**
 * A local Maven repository as it is after {@code mvn install}. Of Allium it holds what this build has packaged, and
 * nothing else; the rest is that of this build's own local repository, by symbolic links, so that nothing large is
 * copied or fetched twice.
 */
public final class PackagedRepository {
    private static final List<String> MODULES = List.of("dsl-annotations", "dsl-model", "dsl-processor", "runtime");

    private final Path directory = Scratch.directory();

    /** Links what is there, and copies what is packaged. */
    public PackagedRepository() {
        Node parent = Xml.read(Module.project().resolve("pom.xml"));
        String groupId = Xml.text(parent, "/project/groupId");
        link(Path.of(System.getProperty("build.repository")), directory, folders(groupId));
        install(
                groupId,
                Xml.text(parent, "/project/artifactId"),
                Xml.text(parent, "/project/version"),
                "pom",
                Module.project().resolve("pom.xml"));
        for (String module : MODULES) {
            Artifact artifact = Artifact.of(module);
            install(artifact.groupId(), artifact.artifactId(), artifact.version(), "pom", artifact.pom());
            install(artifact.groupId(), artifact.artifactId(), artifact.version(), "jar", artifact.jar());
        }
    }

    Path directory() {
        return directory;
    }

    /** Settings that name this as the local repository. */
    public Path settings() {
        Path file = Scratch.directory().resolve("settings.xml");
        TextFiles.write(file, "<settings><localRepository>%s</localRepository></settings>".formatted(directory));
        return file;
    }

    /** Links all that is in a directory but one path, whose folders are made anew. */
    private static void link(Path from, Path to, Path without) {
        try (Stream<Path> children = Files.list(from)) {
            Path first = without.getName(0);
            for (Path child : children.toList()) {
                Path name = child.getFileName();
                if (!first.equals(name)) {
                    Files.createSymbolicLink(to.resolve(TextFiles.simpleName(child)), child);
                } else if (without.getNameCount() > 1) {
                    Path folder = Files.createDirectory(to.resolve(first));
                    link(child, folder, without.subpath(1, without.getNameCount()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void install(String groupId, String artifactId, String version, String type, Path file) {
        Path target = directory
                .resolve(folders(groupId))
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

    private static Path folders(String groupId) {
        return Path.of(groupId.replace('.', '/'));
    }
}
