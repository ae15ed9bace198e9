package io.allium.processor.testing.outside;

import com.palantir.javapoet.JavaFile;
import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * An application of a user's: a directory of its own, with a POM that names packaged artifacts, and sources. It is
 * built by programs of their own, which share nothing with the JVM of the tests.
 */
public final class OutsideApp {
    private final Path directory = Scratch.directory();
    private final Artifact processor;
    private final List<Artifact> visible;
    private final List<String> options;

    private OutsideApp(Artifact processor, List<Artifact> visible, List<String> options) {
        this.processor = processor;
        this.visible = visible;
        this.options = options;
        String name = TextFiles.simpleName(directory);
        TextFiles.write(directory.resolve("pom.xml"), new AppPom(name, visible, processor, options).text());
        // Maven looks for its options in the directories above until it finds this one: it must not find the build's.
        TextFiles.write(directory.resolve(".mvn/maven.config"), "");
    }

    /**
     * An application without sources.
     *
     * @param processor the artifact of its processor
     * @param visible the artifacts that its sources see, and those of this build that these depend on
     */
    public static OutsideApp of(Artifact processor, Artifact... visible) {
        return new OutsideApp(processor, List.of(visible), List.of());
    }

    /** A new application like this one, without its sources, whose compiler gets options. */
    public OutsideApp withOptions(List<String> more) {
        return new OutsideApp(processor, visible, more);
    }

    /** Where its POM is. */
    public Path directory() {
        return directory;
    }

    /** Where the source of a type is, by its qualified name. */
    public Path file(String name) {
        return sources().resolve(name.replace('.', '/') + ".java");
    }

    /** Adds or replaces a source file, by the qualified name of its type. */
    public OutsideApp source(String name, String text) {
        TextFiles.write(file(name), text);
        return this;
    }

    /** Runs {@code mvn compile} with a repository. */
    public BuildResult maven(FreshRepository repository) {
        return MavenBuild.run(directory, repository);
    }

    /** Runs Eclipse's batch compiler from the command line. */
    public BuildResult ecj() {
        List<Path> classPath = visible.stream().map(Artifact::jar).toList();
        return new EcjBuild(classPath, List.of(processor.jar(), ClassPaths.of(JavaFile.class)), options).run(sources());
    }

    private Path sources() {
        return directory.resolve("src/main/java");
    }
}
