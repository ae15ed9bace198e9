package io.allium.processor.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.testing.Goldens;
import io.allium.processor.testing.TextFiles;
import io.allium.processor.testing.outside.Artifact;
import io.allium.processor.testing.outside.FreshRepository;
import io.allium.processor.testing.outside.OutsideApp;
import io.allium.processor.testing.outside.ProbeArtifact;
import io.allium.processor.testing.probe.Probing;
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
    private static final String RIGHT =
            "package live; @io.allium.processor.testing.probe.Probe(3) public interface Net {}";
    private static final String WRONG = RIGHT.replace("3", "-3");

    private OutsideApp live;
    private List<GoldenProject> golden;
    private @Nullable Server server;

    @BeforeAll
    void start() {
        Installation installation = Installation.install();
        Artifact probe = ProbeArtifact.create();
        live = OutsideApp.of(probe, probe).source("live.Net", RIGHT);
        golden = GoldenProject.of(new Goldens("golden-probe", Probing::in), live);
        List<Path> projects = new ArrayList<>(List.of(live.directory()));
        golden.forEach(project -> projects.add(project.directory()));
        server = new Server(installation, new FreshRepository(List.of(probe)).settings(), projects);
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
        Path file = live.file("live.Net");
        assertThat(underlined(file, 0)).isEmpty();
        server().open(file);

        server().save(file, WRONG);
        assertThat(underlined(file, 1)).extracting(Underline::text).containsExactly("-3");

        server().save(file, RIGHT);
        assertThat(underlined(file, 0)).isEmpty();
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
