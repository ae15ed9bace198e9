package io.allium.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.processor.testing.probe.Probing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Golden files are right, are refused where they are wrong, and can be rewritten. */
class GoldensTest {
    private static final String GOLDEN = "OutOfRange.java";
    private static final String RIGHT =
            TextFiles.read(Goldens.directory("golden-probe").resolve(GOLDEN));

    @TempDir
    private Path directory;

    private void check(String text, boolean update) {
        Path file = directory.resolve(GOLDEN);
        TextFiles.write(file, text);
        new Goldens(directory, Probing::in, update).check(Golden.read(file));
    }

    private static String replace(String wrong, String by) {
        assertThat(RIGHT).contains(wrong);
        return RIGHT.replace(wrong, by);
    }

    private void refuses(String text, String because) {
        assertThatThrownBy(() -> check(text, false)).hasMessageContaining(because);
    }

    @Test
    void aMovedCaretIsRefused() {
        refuses(replace(" ^^ javac", "^^ javac"), "^^ javac");
    }

    @Test
    void aMissingCaretIsRefused() {
        refuses(replace("//       ^^^^^ ecj\n", ""), "^^^^^ ecj");
    }

    @Test
    void anotherMessageIsRefused() {
        refuses(replace("It must be 0 or more", "It has to be 0 or more"), "It must be 0 or more");
    }

    @Test
    void anotherKindIsRefused() {
        refuses(replace("error: [", "warning: ["), "error: [");
    }

    @Test
    void aSecondMistakeIsRefused() {
        refuses(replace("books();", "books(); Missing more();"), "Missing");
    }

    @Test
    void noMistakeIsRefused() {
        refuses(replace("-3", "3"), "JAVAC");
    }

    @Test
    void anotherCodeThanTheFilesNameIsRefused() {
        refuses(
                replace("@Probe\n", "@Probe(trouble = io.allium.processor.testing.probe.Trouble.ON_ELEMENT)\n")
                        .replace("-3", "3"),
                "OnElement");
    }

    @Test
    void tabsAreRefused() {
        refuses(replace("  @Probe", "\t@Probe"), "tabs");
    }

    @Test
    void anUpdateWritesCaretsAndMessage() {
        check(Golden.read(Goldens.directory("golden-probe").resolve(GOLDEN)).source(), true);

        assertThat(directory.resolve(GOLDEN)).hasContent(RIGHT);
    }

    @Test
    void anUpdateRepairsCaretsAndMessage() {
        check(replace("^^ javac", "^^^^ javac").replace("It must", "It should"), true);

        assertThat(directory.resolve(GOLDEN)).hasContent(RIGHT);
    }

    @Test
    void anUpdateKeepsItsHandsOffAnAmbiguousFile() {
        String twoMistakes = replace("books();", "books(); Missing more();");

        assertThatThrownBy(() -> check(twoMistakes, true)).hasMessageContaining("Missing");
        assertThat(directory.resolve(GOLDEN)).hasContent(twoMistakes);
    }
}
