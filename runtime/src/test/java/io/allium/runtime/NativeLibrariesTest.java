package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.Fork.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Native libraries that are not there, are broken, or are for another processor: what a program says, and still does.
 */
class NativeLibrariesTest {
    private static final String PLATFORM = Loader.getPlatform();
    private static final String FALLEN_BACK = "LayerEngine has learned";
    private static final String FIRST = "Allium computes without oneDNN: ";
    private static final String LAST =
            ". Results are the same, and training takes longer. -Dallium.engine=nd4j silences this.";

    @TempDir
    private Path directory;

    private static Fork withoutOneDnn() {
        return new Fork(Trains.class).without("dnnl-.*-" + PLATFORM + "\\.jar");
    }

    private static void assertFallsBack(Fork fork, String why) throws Exception {
        Outcome outcome = fork.run();

        assertThat(outcome.lines()).containsExactly(FALLEN_BACK, FALLEN_BACK);
        assertThat(outcome.errors()).filteredOn(line -> line.contains("oneDNN")).containsExactly(FIRST + why + LAST);
    }

    private static void assertSaysTwice(Fork fork, String message) throws Exception {
        Outcome outcome = fork.run();

        assertThat(outcome.lines()).containsExactly(message, message);
        assertThat(outcome.errors()).isEmpty();
    }

    private static String noNd4j(String why) {
        return "[EngineUnavailable] ND4J, which keeps the weights, does not work here: its native library does not load"
                + " (" + why + "). Put the native libraries for this system on the class path.";
    }

    @Test
    void withAllOfThemNothingIsSaid() throws Exception {
        assertSaysTwice(new Fork(Trains.class), "PlannedEngine has learned");
    }

    @Test
    void withoutOneDnnAModelTrainsAndSaysSoOnce() throws Exception {
        assertFallsBack(
                withoutOneDnn(),
                "its native library does not load (Could not find jnidnnl in class, module, and library paths)");
    }

    @Test
    void aBrokenLibraryIsLikeNone() throws Exception {
        Path library = directory.resolve("org/bytedeco/dnnl/" + PLATFORM + "/" + System.mapLibraryName("jnidnnl"));
        Files.createDirectories(library.getParent());
        Files.writeString(library, "no library");

        Outcome outcome = withoutOneDnn().with(directory).run();

        assertThat(outcome.lines()).containsExactly(FALLEN_BACK, FALLEN_BACK);
        assertThat(outcome.errors())
                .filteredOn(line -> line.contains("oneDNN"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(FIRST + "its native library does not load (" + library)
                .endsWith(LAST);
    }

    @Test
    void anotherProcessorGetsTheOtherEngine() throws Exception {
        assertFallsBack(
                new Fork(Trains.class)
                        .option("-Dos.arch=aarch64")
                        .option("-Dorg.bytedeco.javacpp.platform=" + PLATFORM),
                "it is only fast on x86-64");
    }

    @Test
    void whoeverWantsTheOtherEngineHearsNothing() throws Exception {
        assertSaysTwice(withoutOneDnn().option("-Dallium.engine=nd4j"), FALLEN_BACK);
    }

    @Test
    void whoeverWantsOneDnnIsToldThatItIsNotThere() throws Exception {
        assertSaysTwice(
                withoutOneDnn().option("-Dallium.engine=onednn"),
                "[EngineUnavailable] The engine \"onednn\" does not work here: its native library does not load (Could"
                        + " not find jnidnnl in class, module, and library paths). Start Java without -Dallium.engine,"
                        + " or with -Dallium.engine=nd4j.");
    }

    @Test
    void anEngineThatIsNoneIsRefused() throws Exception {
        assertSaysTwice(
                new Fork(Trains.class).option("-Dallium.engine=fast"),
                "[UnknownEngine] There is no engine \"fast\"; there are: onednn, nd4j, stock. Start Java with one of"
                        + " these for -Dallium.engine, or without it.");
    }

    /** Whether the other library is there or not. */
    @Test
    void withoutNd4jThereIsOneMessage() throws Exception {
        String jar = "nd4j-native-1.*-" + PLATFORM + "\\.jar";
        String message = noNd4j("Could not find jnind4jcpu in class, module, and library paths");

        assertSaysTwice(new Fork(Trains.class).without(jar), message);
        assertSaysTwice(withoutOneDnn().without(jar), message);
        assertSaysTwice(new Fork(Trains.class).without(jar).option("-Dallium.engine=nd4j"), message);
    }

    @Test
    void aCacheThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertSaysTwice(
                new Fork(Trains.class)
                        .option("-Dorg.bytedeco.javacpp.cachedir=" + file)
                        .option("-Duser.home=" + file)
                        .option("-Djava.io.tmpdir=" + file),
                noNd4j("Could not create the cache: Set the \"org.bytedeco.javacpp.cachedir\" system property"));
    }

    /** JNA throws a plain error if a library of another version is installed. It only sets how threads wait. */
    @Test
    void anotherJnaDoesNoHarm() throws Exception {
        Path source = directory.resolve("Function.java");
        Files.writeString(source, """
                package com.sun.jna;
                public class Function {
                    public static Function getFunction(String library, String name) {
                        throw new Error("There is an incompatible JNA native library installed on this system");
                    }
                    public int invokeInt(Object[] arguments) {
                        return 0;
                    }
                }
                """);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", directory.toString(), source.toString());

        assertThat(status).isZero();
        assertSaysTwice(new Fork(Trains.class).without("jna-\\d.*").with(directory), "PlannedEngine has learned");
    }
}
