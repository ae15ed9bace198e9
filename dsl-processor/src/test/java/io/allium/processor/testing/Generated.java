package io.allium.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** What a processor generates does not depend on the compiler that runs it. */
public final class Generated {
    private Generated() {}

    /**
     * Compiles the same on every compiler, and fails with the differing lines if the generated sources are not the
     * same, byte for byte. What else the compilers say does not matter here.
     *
     * @param setup adds processor, class path, options and sources to each compilation
     * @return the generated sources by qualified name
     */
    public static SortedMap<String, String> sameOnEveryCompiler(UnaryOperator<Compile> setup) {
        Compilation expected = compile(setup, Compiler.JAVAC);
        for (Compiler compiler : Compiler.values()) {
            compare(compile(setup, compiler), expected, compiler);
        }
        return expected.generated();
    }

    private static Compilation compile(UnaryOperator<Compile> setup, Compiler compiler) {
        Compilation compilation = setup.apply(Compile.with(compiler)).compile();
        assertThat(compilation.crash()).as("crash of %s", compiler).isEmpty();
        return compilation;
    }

    private static void compare(Compilation actual, Compilation expected, Compiler compiler) {
        assertThat(actual.generated())
                .as(compiler.name())
                .containsOnlyKeys(expected.generated().keySet());
        for (Path file : TextFiles.below(expected.sourceOutput())) {
            Path relative = expected.sourceOutput().relativize(file);
            assertThat(actual.sourceOutput().resolve(relative))
                    .as("%s by %s", relative, compiler)
                    .hasSameTextualContentAs(file)
                    .hasSameBinaryContentAs(file);
        }
    }
}
