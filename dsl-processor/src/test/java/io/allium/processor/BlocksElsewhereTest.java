package io.allium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.testing.Compilation;
import io.allium.processor.testing.Compile;
import io.allium.processor.testing.Compiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blocks that come from class files, as those of another module do, or of a file that did not change. */
class BlocksElsewhereTest {
    /** Its wiring is in the names of parameters, which class files do not keep. */
    private static final String RESIDUAL = """
            package blocks;

            import io.allium.*;

            @Block
            public @interface Residual {
              int filters();
              int strides() default 1;

              interface Body {
                @Input Tensor in();
                @Conv2D(kernelSize = 1) @Let("strides") Tensor path(Tensor in);
                @Conv2D(kernelSize = 1) @Let("strides") Tensor past(Tensor in);
                @Add Tensor sum(Tensor past, Tensor path);
              }
            }
            """;

    /** 2 × (3 + 1) × 4 in the block, then 4 × 8 × 8 + 1. */
    private static final String NET = """
            package app;

            import blocks.Residual;
            import io.allium.*;

            @Network(parameters = 2 * (3 + 1) * 4 + 4 * 64 + 1)
            public interface Net {
              @Image(height = 16, width = 16, channels = 3) Tensor photo();
              @Residual(filters = 4, strides = 2) Tensor stage();
              @Flatten Tensor flat();
              @Dense(1) Tensor weight();
            }
            """;

    private static Compilation block(Compiler compiler, boolean processed) {
        Compile compile = Compile.with(compiler).source("blocks.Residual", RESIDUAL);
        Compilation compilation = (processed ? compile.processor(AlliumProcessor.class) : compile).compile();
        assertThat(compilation.errors()).isEmpty();
        return compilation;
    }

    private static Compilation network(Compiler compiler, Compilation block) {
        return Compile.with(compiler)
                .processor(AlliumProcessor.class)
                .classpath(block.classOutput())
                .source("app.Net", NET)
                .compile();
    }

    @ParameterizedTest
    @EnumSource
    void theirLayersAreWiredAsTheirSourceSays(Compiler compiler) {
        assertThat(network(compiler, block(compiler, true)).errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheProcessorNobodyKnowsTheWires(Compiler compiler) {
        Compilation network = network(compiler, block(compiler, false));

        assertThat(network.errors()).hasSize(1);
        assertThat(network.errors().get(0).message())
                .startsWith("[BlockNotCompiled] stage: the block Residual was compiled without Allium's processor");
    }

    @ParameterizedTest
    @EnumSource
    void theModelIsTheSameAsBesideTheBlocksSource(Compiler compiler) {
        Compilation together = Compile.with(compiler)
                .processor(AlliumProcessor.class)
                .source("blocks.Residual", RESIDUAL)
                .source("app.Net", NET)
                .compile();

        assertThat(together.errors()).isEmpty();
        assertThat(network(compiler, block(compiler, true)).generated().get("app.NetModel"))
                .isEqualTo(together.generated().get("app.NetModel"));
    }
}
