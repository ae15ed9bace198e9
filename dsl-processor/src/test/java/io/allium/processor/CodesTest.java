package io.allium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.problem.Code;
import io.allium.processor.testing.Golden;
import io.allium.processor.testing.Goldens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that the compiler can report has a golden file, and every code has a page. */
class CodesTest {
    /** Codes after this one are for data, training and files. */
    private static final Code LAST_OF_COMPILER = Code.SEVERAL_TARGETS;

    @Test
    void everyCodeOfTheCompilerHasAGolden() {
        Set<String> codes = EnumSet.range(Code.values()[0], LAST_OF_COMPILER).stream()
                .map(Code::id)
                .collect(Collectors.toSet());
        assertThat(new Goldens("golden", compile -> compile).files())
                .extracting(Golden::code)
                .containsAll(codes)
                .isSubsetOf(Arrays.stream(Code.values()).map(Code::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPage(Code code) {
        assertThat(Path.of("..").resolve(code.page())).content().startsWith("# " + code.id());
        assertThat(Files.exists(Path.of("..", "docs/rules/README.md"))).isTrue();
    }
}
