package io.allium.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.problem.Code;
import io.allium.processor.testing.Compilation;
import io.allium.processor.testing.Compile;
import io.allium.processor.testing.Compiler;
import io.allium.processor.testing.Generated;
import io.allium.runtime.AlliumException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models of networks that did not compile, in programs that are run all the same. */
class BrokenNetworkTest {
    /** A layer may be called like anything that the model has. */
    private static final String PLUMS = """
            package app;

            import io.allium.*;

            @Network
            public interface Plums {
              @Image(height = 8, width = 8, channels = 1) Tensor photo();
              @Conv2D(filters = 4, kernelSize = 9) Tensor declaration();
              @Flatten Tensor flat();
              @Dense(1) Tensor weight();
            }
            """;

    private static Compile plums(Compile compile) {
        return compile.source("app.Plums", PLUMS);
    }

    private static Compile processed(Compile compile) {
        return plums(compile).processor(AlliumProcessor.class);
    }

    @Test
    void generatesTheSameBytesOnEveryCompiler() {
        assertThat(Generated.sameOnEveryCompiler(BrokenNetworkTest::processed)).containsOnlyKeys("app.PlumsModel");
    }

    /** Eclipse runs programs that have errors; javac has to be told of the model once more, without the processor. */
    @ParameterizedTest
    @EnumSource
    void theModelSaysWhatTheCompilerSaid(Compiler compiler) throws Exception {
        Map<String, String> generated =
                processed(Compile.with(compiler)).compile().generated();
        Compilation again = plums(Compile.with(compiler))
                .source("app.PlumsModel", Objects.requireNonNull(generated.get("app.PlumsModel")))
                .compile();
        assertThat(again.marks()).isEmpty();

        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {again.classOutput().toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> model = classes.loadClass("app.PlumsModel");
            assertRefuses(model.getMethod("builder"));
            assertRefuses(model.getMethod("load", Path.class), Path.of("plums.allium"));
        }
    }

    private static void assertRefuses(Method method, Object... arguments) {
        assertThatThrownBy(() -> method.invoke(null, arguments))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.NOT_PROCESSED))
                .hasMessage(
                        "[NotProcessed] app.Plums does not compile: [KernelTooLarge] declaration: the 9×9 kernel does"
                                + " not fit the 8×8 map from photo. Mend the declaration and compile again.");
    }
}
