package io.allium.processor.testing.outside;

import com.palantir.javapoet.JavaFile;
import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An application of a user's: a directory of its own, with a POM that names this build's artifacts, and sources. It is
 * built by programs of their own, which share nothing with the JVM of the tests.
 */
public final class OutsideApp {
    private static final Artifact PROCESSOR = Artifact.of("dsl-processor");

    private final Path directory = Scratch.directory();
    private final List<Artifact> visible;

    /**
     * An application without sources.
     *
     * @param visible the artifacts of this build that its sources see, and those that these depend on
     */
    public OutsideApp(Artifact... visible) {
        this.visible = List.of(visible);
        TextFiles.write(directory.resolve("pom.xml"), new AppPom(this.visible, PROCESSOR).text());
        // Maven looks for its options in the directories above until it finds this one: it must not find the build's.
        TextFiles.write(directory.resolve(".mvn/maven.config"), "");
    }

    /** Adds or replaces a source file, by the qualified name of its type. */
    public OutsideApp source(String name, String text) {
        TextFiles.write(sources().resolve(name.replace('.', '/') + ".java"), text);
        return this;
    }

    /** Runs {@code mvn compile} with a local repository that holds only what this build packages. */
    public BuildResult maven() {
        List<Artifact> packaged = new ArrayList<>(visible);
        packaged.add(PROCESSOR);
        return MavenBuild.run(directory, new FreshRepository(packaged));
    }

    /** Runs Eclipse's batch compiler from the command line. */
    public BuildResult ecj() {
        List<Path> classPath = visible.stream().map(Artifact::jar).toList();
        return new EcjBuild(classPath, List.of(PROCESSOR.jar(), ClassPaths.of(JavaFile.class))).run(sources());
    }

    private Path sources() {
        return directory.resolve("src/main/java");
    }
}
