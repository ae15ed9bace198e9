package io.allium.processor.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.AlliumProcessor;
import io.allium.processor.testing.Goldens;
import io.allium.processor.testing.TextFiles;
import io.allium.processor.testing.outside.OutsideApp;
import io.allium.processor.testing.outside.PackagedRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** An editor underlines in golden files what Eclipse's batch compiler marks, and follows what is saved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageServerIT {
    private static final Goldens GOLDENS = new Goldens("golden", compile -> compile.processor(AlliumProcessor.class));

    private final OutsideApp live = OutsideApp.starter();
    private List<GoldenProject> golden;
    private @Nullable Server server;

    @BeforeAll
    void start() {
        Installation installation = Installation.install();
        golden = GoldenProject.of(GOLDENS);
        List<Path> projects = new ArrayList<>(List.of(live.directory()));
        golden.forEach(project -> projects.add(project.directory()));
        server = new Server(installation, new PackagedRepository().settings(), projects);
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> underlinesWhatTheCompilerMarks() {
        return golden.stream()
                .flatMap(project -> project.marks().entrySet().stream())
                .map(marked -> DynamicTest.dynamicTest(
                        TextFiles.simpleName(marked.getKey()),
                        () -> assertThat(underlined(marked.getKey(), 1))
                                .containsExactly(Underline.of(marked.getValue()))));
    }

    @Test
    void followsWhatIsSaved() {
        Path network = live.file("example.Xor");
        Path user = live.file("example.App");
        String right = TextFiles.read(network);
        assertThat(underlined(network, 0)).isEmpty();
        assertThat(underlined(user, 0)).isEmpty();
        server().open(network);

        server().save(network, right.replace("units = 8", "units = -8"));
        assertThat(underlined(network, 1)).extracting(Underline::text).containsExactly("units");
        assertThat(underlined(user, 0)).isEmpty();

        server().save(network, right);
        assertThat(underlined(network, 0)).isEmpty();
    }

    private Server server() {
        return Objects.requireNonNull(server);
    }

    private List<Underline> underlined(Path file, int expected) {
        return server().diagnostics(file, found -> found.size() == expected).stream()
                .map(diagnostic -> Underline.of(diagnostic, file))
                .toList();
    }
}
