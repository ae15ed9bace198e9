package io.allium.processor.testing.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import io.allium.processor.testing.probe.ProbeProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.annotation.processing.Processor;

/** The probe processor and its annotations, packaged as an artifact. */
public final class ProbeArtifact {
    private ProbeArtifact() {}

    /** Packages it. */
    public static Artifact create() {
        Path directory = Scratch.directory();
        Path pom = directory.resolve("probe.pom");
        Path jar = directory.resolve("probe.jar");
        TextFiles.write(pom, """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>probe</groupId>
                  <artifactId>probe</artifactId>
                  <version>1</version>
                </project>
                """);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            Path classes = ClassPaths.of(ProbeProcessor.class);
            String folder = ProbeProcessor.class.getPackageName().replace('.', '/');
            for (Path type : TextFiles.below(classes.resolve(folder))) {
                entries.putNextEntry(new JarEntry(folder + "/" + TextFiles.simpleName(type)));
                Files.copy(type, entries);
            }
            entries.putNextEntry(new JarEntry("META-INF/services/" + Processor.class.getName()));
            entries.write(ProbeProcessor.class.getName().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Artifact("probe", "probe", "1", pom, jar);
    }
}
