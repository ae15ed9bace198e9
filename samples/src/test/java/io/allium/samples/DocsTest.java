package io.allium.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code docs} say what is true of the code: their Java compiles, or fails as they say. */
class DocsTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path DOCS = Path.of("..", "docs");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all compilations, so that the libraries are opened once. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    @TempDir
    Path classes;

    @AfterAll
    static void closeFiles() throws IOException {
        FILES.close();
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            Stream<Path> pages =
                    files.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.concat(Stream.of(README), pages).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsWhatItSays(Path page) throws IOException {
        for (Snippet snippet : Snippet.of(page)) {
            check(page, snippet);
        }
    }

    private void check(Path page, Snippet snippet) throws IOException {
        String where = page + ":" + snippet.line();
        switch (snippet.kind()) {
            case "shared", "file", "statements" ->
                assertThat(compile(withShared(page, snippet))).as(where).isEmpty();
            case "fails" -> {
                assertThat(compile(Map.of(snippet.fileName(), snippet.file())))
                        .as(where)
                        .isEqualTo(snippet.text() + "1 error\n");
                assertThat(snippet.text()).as(where).contains("error: [" + snippet.argument() + "]");
            }
            case "warns" -> {
                assertThat(compile(Map.of(snippet.fileName(), snippet.file())))
                        .as(where)
                        .isEqualTo(snippet.text() + "1 warning\n");
                assertThat(snippet.text()).as(where).contains("warning: [" + snippet.argument() + "]");
            }
            case "throws" -> {
                assertThat(compile(withShared(page, snippet))).as(where).isEmpty();
                assertThat(snippet.text()).as(where).startsWith("[" + snippet.argument() + "] ");
            }
            default -> assertThat(snippet.kind()).as(where).isEqualTo("none");
        }
    }

    /** The snippet, and the files it may use: the page's own shared ones before those of the directory. */
    private static Map<String, String> withShared(Path page, Snippet snippet) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(Map.of(snippet.fileName(), snippet.file()));
        for (Path source : List.of(page, page.resolveSibling("README.md"))) {
            Snippet.of(source).stream()
                    .filter(other -> other.kind().equals("shared"))
                    .forEach(other -> files.putIfAbsent(other.fileName(), other.file()));
        }
        return files;
    }

    /** What javac prints; nothing if all is well. */
    private String compile(Map<String, String> files) throws IOException {
        StringWriter printed = new StringWriter();
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((name, content) -> sources.add(new Source(name, content)));
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createTempDirectory(classes, "out")));
        CompilationTask task = COMPILER.getTask(printed, FILES, null, null, null, sources);
        task.setProcessors(List.of(processor()));
        task.call();
        return printed.toString();
    }

    /** The README shows an error that its network would have with one more line, which the error itself shows. */
    @Test
    void theErrorInTheReadmeIsJavacs() throws IOException {
        Snippet network = Snippet.of(README).get(0);
        String line = network.text().lines().skip(1).findFirst().orElseThrow();
        String broken = network.file().replace("  @Flatten", line + "\n  @Flatten");
        assertThat(compile(Map.of(network.fileName(), broken))).isEqualTo(network.text() + "1 error\n");
    }

    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(processor -> processor.type().getName().startsWith("io.allium."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    @Test
    void everyCodeHasAPageThatTheIndexNames() throws IOException {
        String index = Files.readString(DOCS.resolve("rules").resolve("README.md"));
        assertThat(Arrays.stream(Code.values()).map(Code::id))
                .allSatisfy(id -> assertThat(index).contains("[" + id + "](" + id + ".md)"));
        try (Stream<Path> files = Files.list(DOCS.resolve("rules"))) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
            assertThat(pages)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    @Test
    void everyLayerIsInTheGuide() throws IOException {
        String page = Files.readString(DOCS.resolve("guide").resolve("declare.md"));
        assertThat(Layers.ALL).allSatisfy(layer -> assertThat(page).containsPattern("`@" + layer.kind() + "\\b"));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String content;

        Source(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.name = name;
            this.content = content;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
