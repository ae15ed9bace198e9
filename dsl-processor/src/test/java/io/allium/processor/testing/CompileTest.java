package io.allium.processor.testing;

import static io.allium.processor.testing.Compiler.ECJ;
import static io.allium.processor.testing.Compiler.JAVAC;
import static io.allium.processor.testing.Compiler.JAVAC_25;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.allium.processor.testing.probe.Probing;
import javax.lang.model.SourceVersion;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness finds what a compiler says, where it says it, and what the processor leaves behind. */
class CompileTest {
    private static Compilation compile(Compiler compiler, String body) {
        return Probing.in(Compile.with(compiler))
                .source("app.Net", """
                        package app;
                        import io.allium.processor.testing.probe.*;
                        %s
                        """.formatted(body))
                .compile();
    }

    @ParameterizedTest
    @EnumSource
    void acceptsWhatIsRight(Compiler compiler) {
        Compilation compilation = compile(compiler, "@Probe(3) interface Net { @Probe(units = 4) int layer(); }");

        assertThat(compilation.crash()).isEmpty();
        assertThat(compilation.marks()).isEmpty();
        assertThat(compilation.success()).isTrue();
        assertThat(compilation.generated()).containsOnlyKeys("app.NetProbe");
        assertThat(compilation.classOutput().resolve("app/NetProbe.class")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # source                                                       | javac     | ecj
                    interface Net { @Probe(-3) int layer(); }                      | -3        | -3
                    interface Net { @Probe(units = -3) int layer(); }              | -3        | units
                    interface Net { int W = 2; @Probe(units = -2 * W) int l(); }   | -2 * W    | units
                    interface Net { int W = -2; @Probe(Net.W) int layer(); }       | Net.W     | Net.W
                    interface Net { int layer(@Probe(-3) int input); }             | -3        | -3
                    interface Net {} interface Net {}                              | interface | Net
                    interface Net { @Probe(trouble = Trouble.ON_ELEMENT) int layer(); }         | layer  | layer()
                    interface Net { int layer(@Probe(trouble = Trouble.ON_ELEMENT) int in); }   | in     | in
                    @Probe(trouble = Trouble.ON_ELEMENT) interface Net {}                       | interface | Net
                    @Probe(trouble = Trouble.ON_ELEMENT) abstract class Net {}                  | class     | Net
                    interface Net { @Probe(trouble = Trouble.ON_ANNOTATION) int layer(); }      | @Probe(trouble = Trouble.ON_ANNOTATION) | @Probe
                    """)
    void readsTheMarkedToken(String source, String javac, String ecj) {
        for (Compiler compiler : Compiler.values()) {
            Mark mark = compile(compiler, source).onlyMark();
            assertThat(mark.token()).as(compiler.name()).isEqualTo(compiler == ECJ ? ecj : javac);
            assertThat(mark.length()).isEqualTo(mark.token().length());
            assertThat(mark.line()).isEqualTo(3);
            assertThat(source.substring(mark.column() - 1)).startsWith(mark.token());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheCodeAndAllLinesOfTheMessage(Compiler compiler) {
        Mark mark = compile(compiler, "interface Net {\n  @Probe(-3) int layer();\n}")
                .onlyMark();

        assertThat(mark.isError()).isTrue();
        assertThat(mark.code()).isEqualTo("OutOfRange");
        assertThat(mark.file()).isEqualTo("Net.java");
        assertThat(mark.line()).isEqualTo(4);
        assertThat(mark.column()).isEqualTo(10);
        assertThat(mark.message())
                .isEqualTo("[OutOfRange] layer: value is -3.\n    It must be 0 or more.\n  Fix: value = 3.");
    }

    @ParameterizedTest
    @EnumSource
    void cutsAPlaceOfSeveralLines(Compiler compiler) {
        Mark mark =
                compile(compiler, "interface Net { @Probe(-\n3) int layer(); }").onlyMark();

        assertThat(mark.token()).isEqualTo("-");
        assertThat(mark.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWarningsFromErrors(Compiler compiler) {
        Compilation compilation = Probing.in(Compile.with(compiler))
                .options("-Aprobe.warnings=on")
                .source("Net", """
                        import io.allium.processor.testing.probe.*;
                        @Probe(trouble = Trouble.WARNING) interface Net {}
                        """)
                .compile();

        assertThat(compilation.success()).isTrue();
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).extracting(Mark::code).containsExactly("Wasteful");
    }

    @Test
    void ecjHasNoPlaceForAnEnumConstant() {
        String source = "enum Net { @Probe(trouble = Trouble.ON_ELEMENT) ONE }";

        assertThat(compile(ECJ, source).onlyMark())
                .isEqualTo(new Mark(ECJ, Kind.ERROR, "OnElement", "", 0, 0, 0, "", "[OnElement] Asked for."));
        assertThat(compile(JAVAC, source).onlyMark().token()).endsWith("ONE");
    }

    @ParameterizedTest
    @EnumSource
    void keepsACompilerErrorWithoutCode(Compiler compiler) {
        Mark mark = compile(compiler, "interface Net { Missing layer(); }").onlyMark();

        assertThat(mark.code()).isEmpty();
        assertThat(mark.token()).isEqualTo("Missing");
    }

    @ParameterizedTest
    @EnumSource
    void showsACrash(Compiler compiler) {
        Compilation compilation = compile(compiler, "@Probe(trouble = Trouble.CRASH) interface Net {}");

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.crash() + compilation.output() + compilation.marks())
                .contains("Asked for");
    }

    @ParameterizedTest
    @EnumSource
    void compilesAgainstAnEarlierCompilation(Compiler compiler) {
        Compilation library = compile(compiler, "@Probe public interface Net {}");
        Compilation app = Probing.in(Compile.with(compiler))
                .classpath(library.classOutput())
                .source("app.Main", "package app; class Main { { NetProbe.use(); } }")
                .compile();

        assertThat(app.marks()).isEmpty();
        assertThat(app.success()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void hasNothingToSayAboutTheJdk(Compiler compiler) {
        Compilation compilation = Compile.with(compiler)
                .source("Net", "interface Net { Object O = java.util.Locale.ROOT; }")
                .compile();

        assertThat(compilation.marks()).isEmpty();
    }

    @Test
    void runsALiveProcessorWhereItCan() {
        LayerNames names = new LayerNames();
        Compile.with(ECJ)
                .processor(names)
                .source("Net", "interface Net { int one(); int two(); }")
                .compile();

        assertThat(names.seen).containsExactly("one", "two");
        assertThat(names.getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
        Compile elsewhere = Compile.with(JAVAC_25).processor(names).source("Net", "interface Net {}");
        assertThatIllegalArgumentException().isThrownBy(elsewhere::compile).withMessageContaining("another JVM");
    }
}
