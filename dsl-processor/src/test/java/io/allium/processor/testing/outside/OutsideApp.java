package io.allium.processor.testing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.testing.Module;
import io.allium.processor.testing.Scratch;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An application of a user's: a copy of the project that is offered as a start, in a directory of its own. It is built
 * by programs of their own, which share nothing with the JVM of the tests.
 */
public final class OutsideApp {
    private static final Path STARTER = Module.project().resolve("starter");

    private final Path directory = Scratch.directory();

    private OutsideApp() {}

    /** The project as it is. */
    public static OutsideApp starter() {
        OutsideApp app = new OutsideApp();
        app.copy(STARTER.resolve("pom.xml"));
        TextFiles.below(STARTER.resolve("src")).forEach(app::copy);
        // Maven looks for its options in the directories above until it finds this one: it must not find the build's.
        TextFiles.write(app.directory.resolve(".mvn/maven.config"), "");
        return app;
    }

    /** The project under a name of its own, so that an editor can have several, and with options for the compiler. */
    public static OutsideApp starter(List<String> options) {
        OutsideApp app = starter();
        String arguments = options.stream().map("<arg>%s</arg>"::formatted).collect(Collectors.joining());
        Path pom = app.directory.resolve("pom.xml");
        app.replace(pom, "<artifactId>starter<", "<artifactId>%s<".formatted(TextFiles.simpleName(app.directory)));
        app.replace(
                pom,
                "<annotationProcessorPaths>",
                "<compilerArgs>%s</compilerArgs><annotationProcessorPaths>".formatted(arguments));
        return app;
    }

    /** Where its POM is. */
    public Path directory() {
        return directory;
    }

    /** Where the source of a type is, by its qualified name. */
    public Path file(String name) {
        return sources().resolve(name.replace('.', '/') + ".java");
    }

    /** Adds a source file, by the qualified name of its type. */
    public void source(String name, String text) {
        TextFiles.write(file(name), text);
    }

    /** Changes a file in one place. */
    void replace(Path file, String before, String after) {
        String text = TextFiles.read(file);
        assertThat(text).containsOnlyOnce(before);
        TextFiles.write(file, text.replace(before, after));
    }

    /** Runs Maven with a repository. */
    BuildResult maven(PackagedRepository repository, String... arguments) {
        return MavenBuild.run(directory, repository, List.of(arguments));
    }

    /**
     * The paths that Maven gives the compiler, without its output: Eclipse's compiler lets no processor generate a
     * class that it finds on the class path.
     */
    CompilerPaths paths(PackagedRepository repository) {
        BuildResult result = maven(repository, "--debug", "compile");
        return MavenOutput.paths(result.output()).without(directory);
    }

    /** Runs Eclipse's batch compiler from the command line. */
    BuildResult ecj(CompilerPaths paths) {
        return EcjBuild.run(sources(), paths);
    }

    private void copy(Path file) {
        TextFiles.write(directory.resolve(STARTER.relativize(file).toString()), TextFiles.read(file));
    }

    private Path sources() {
        return directory.resolve("src/main/java");
    }
}
