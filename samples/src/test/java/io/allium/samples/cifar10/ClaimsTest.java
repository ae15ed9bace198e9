package io.allium.samples.cifar10;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.Numbers;
import io.allium.processor.AlliumProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts of the workshop, which are Keras's: javac itself has checked them, and refuses every other. */
class ClaimsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/allium/samples/cifar10");
    private static final Pattern CLAIM = Pattern.compile("parameters = ([\\d_]+)");

    @TempDir
    private Path output;

    @ParameterizedTest
    @CsvSource({
        "DenseOnly, 307_300",
        "ConvolutionOnly, 2_700",
        "TwoConvolutions, 261_034",
        "CifarSmall, 21_674",
        "ThirdConvolution, 24_522",
        "ThirdBlock, 20_682",
        "OnePooling, 58_122",
        "CifarWorkshop, 36_138",
        "CifarDropout, 36_138",
        "HiddenLayer, 47_370"
    })
    void oneMoreIsOneErrorThatNamesBothNumbers(String network, String count) {
        String source = read(SOURCES.resolve(network + ".java"));
        assertThat(source).contains("parameters = " + count);
        assertThat(compile(network, source)).isEmpty();
        long claimed = Long.parseLong(count.replace("_", ""));

        List<Diagnostic<? extends JavaFileObject>> found =
                compile(network, source.replace(count, Numbers.literal(claimed + 1)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
                .contains(Numbers.grouped(claimed), Numbers.grouped(claimed + 1));
    }

    @Test
    void everyNetworkClaimsItsCount() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            assertThat(sources.map(ClaimsTest::read).filter(text -> text.contains("@Network")))
                    .hasSize(10)
                    .allMatch(text -> CLAIM.matcher(text).find());
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(String name, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:only", "-d", output.toString(), "-classpath", System.getProperty("java.class.path"));
        CompilationTask task = compiler.getTask(null, null, found, options, null, List.of(new Source(name, text)));
        task.setProcessors(List.of(new AlliumProcessor()));
        task.call();
        return found.getDiagnostics();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///io/allium/samples/cifar10/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
