package io.allium.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests that every golden file of a directory says what the compilers say: one thing, the same on each, at the marked
 * places. With {@code -Dupdate.goldens=true} the files are rewritten instead, if there is one thing to say.
 */
public final class Goldens {
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    private final Path directory;
    private final UnaryOperator<Compile> setup;
    private final boolean update;

    /**
     * Golden files and how to compile them.
     *
     * @param folder a folder in the module's {@code src/test/resources}
     * @param setup adds processors and class path to each compilation
     */
    public Goldens(String folder, UnaryOperator<Compile> setup) {
        this(directory(folder), setup, UPDATE);
    }

    Goldens(Path directory, UnaryOperator<Compile> setup, boolean update) {
        this.directory = directory;
        this.setup = setup;
        this.update = update;
    }

    /** Where a folder of golden files lies, as a source to be rewritten and not as the build's copy. */
    static Path directory(String folder) {
        return Module.directory().resolve("src/test/resources").resolve(folder);
    }

    /** The golden files, by name. */
    public List<Golden> files() {
        return Golden.in(directory);
    }

    /** The setup, then what the file asks for, then a source. */
    public Compile compile(Golden golden, Compiler compiler, String typeName, String source) {
        return setup.apply(Compile.with(compiler))
                .options(golden.options().toArray(String[]::new))
                .source(typeName, source);
    }

    /** One test a golden file. */
    public Stream<DynamicTest> tests() {
        return files().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        TextFiles.simpleName(golden.file()), golden.file().toUri(), () -> check(golden)));
    }

    void check(Golden golden) {
        Mark javac = mark(golden, Compiler.JAVAC);
        Mark ecj = mark(golden, Compiler.ECJ);
        assertThat(javac.code()).as("code").isEqualTo(golden.code());
        assertThat(ecj.message()).as("message from ECJ").isEqualTo(javac.message());
        assertThat(ecj.isError()).as("error from ECJ").isEqualTo(javac.isError());
        for (Compiler newer : List.of(Compiler.JAVAC_25, Compiler.JAVAC_27)) {
            Mark mark = mark(golden, newer);
            assertThat(mark.by(Compiler.JAVAC)).as(newer.name()).isEqualTo(javac);
        }
        compare(golden.file(), golden.render(javac, ecj));
    }

    private Mark mark(Golden golden, Compiler compiler) {
        Mark mark = compile(golden, compiler, golden.typeName(), golden.source())
                .compile()
                .onlyMark();
        assertThat(mark.line()).as("%s marks no place: %s", compiler, mark).isPositive();
        return mark;
    }

    private void compare(Path file, String rendered) {
        if (update) {
            TextFiles.write(file, rendered);
            return;
        }
        Path actual = Scratch.directory().resolve(TextFiles.simpleName(file));
        TextFiles.write(actual, rendered);
        assertThat(actual)
                .as("What the compilers say; if it is right, run again with -Dupdate.goldens=true")
                .hasSameTextualContentAs(file);
    }
}
