package io.allium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.processor.testing.Compilation;
import io.allium.processor.testing.Compile;
import io.allium.processor.testing.Compiler;
import io.allium.processor.testing.Generated;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sound networks: what is generated for them, on every compiler. */
class AlliumProcessorTest {
    private static final String FRUIT = "package app; public enum Fruit { APPLE, PEAR, PLUM }";
    private static final String BASKET = """
            package app;

            public record Basket(Fruit most, Size size, double weight, int pieces, boolean closed) {
              public enum Size { SMALL, LARGE }
            }
            """;
    private static final String PICTURES = """
            package app;

            import io.allium.*;

            @Network(parameters = 2_035)
            @Labels(Fruit.class)
            @Training(epochs = 3, seed = 42)
            @SGD(momentum = 0.9)
            public interface Pictures {
              int FILTERS = 8;

              @Image(height = 12, width = 12, channels = 3) Tensor image();
              @Conv2D(filters = FILTERS, kernelSize = {3, 3}, padding = Padding.SAME) Tensor left();
              @Conv2D(filters = 2 * FILTERS - 8, kernelSize = 1) Tensor right(Tensor image);
              @Add Tensor sum(Tensor left, Tensor right);
              @Concatenate Tensor both(Tensor sum, Tensor right);
              @BatchNormalization(center = false) Tensor norm();
              @MaxPooling2D(2) Tensor pool();
              @Flatten Tensor flat();
              @Dense Tensor fruit();

              default String about() { return "no layer"; }
            }
            """;
    private static final String BASKETS = """
            package app;

            import io.allium.*;

            @Network
            @Labels(Fruit.class)
            @Training
            @Adam
            interface Baskets {
              @FeaturesOf(Basket.class) Tensor basket();
              @Expect({5}) @Normalization Tensor scaled();
              @Dense Tensor most();
            }
            """;
    private static final String APP = """
            package app;

            class App {
              String use() {
                PicturesModel model = PicturesModel.builder().left(c -> c.kernelSize(5)).sgd(s -> s.learningRate(0.1)).epochs(2).build();
                io.allium.runtime.Prediction<Fruit> fruit = model.predict((io.allium.runtime.data.Picture) null);
                BasketsModel.csv();
                return PicturesModel.Layer.left.outputShape() + " " + fruit.label() + PicturesModel.PARAMETERS;
              }
            }
            """;

    private static Compile sources(Compile compile) {
        return compile.processor(AlliumProcessor.class)
                .source("app.Fruit", FRUIT)
                .source("app.Basket", BASKET)
                .source("app.Pictures", PICTURES)
                .source("app.Baskets", BASKETS)
                .source("app.App", APP);
    }

    @ParameterizedTest
    @EnumSource
    void compilesWithoutAWord(Compiler compiler) {
        assertThat(sources(Compile.with(compiler)).compile().marks()).isEmpty();
    }

    @Test
    void generatesTheSameBytesOnEveryCompiler() {
        SortedMap<String, String> generated = Generated.sameOnEveryCompiler(AlliumProcessorTest::sources);
        assertThat(generated).containsOnlyKeys("app.PicturesModel", "app.BasketsModel");
        assertThat(generated.get("app.PicturesModel"))
                .contains("PARAMETERS = 2_035L")
                .contains(".layer(\"both\", ConcatenateSpec.DEFAULTS, \"sum\", \"right\")")
                .contains("Conv2DSpec.DEFAULTS.filters(8).kernelSize(3, 3).padding(Padding.SAME)")
                .doesNotContain("about");
        assertThat(generated.get("app.BasketsModel"))
                .contains("FeaturesOfSpec.category(\"size\", Basket.Size.values()) + \", \"")
                .contains(".labels(Fruit.values())")
                .contains("row.constant(\"most\", Fruit.class)")
                .contains("out.whole(\"pieces\", record.pieces())")
                .startsWith("package app;\n");
    }

    @Test
    void readsLabelsAndRecordsFromClassFiles() {
        Compilation first = Compile.with(Compiler.JAVAC)
                .source("app.Fruit", FRUIT)
                .source("app.Basket", BASKET)
                .compile();
        Set<String> generated = new HashSet<>();
        for (Compiler compiler : Compiler.values()) {
            Compilation second = Compile.with(compiler)
                    .processor(AlliumProcessor.class)
                    .classpath(first.classOutput())
                    .source("app.Baskets", BASKETS)
                    .compile();
            assertThat(second.marks()).as(compiler.name()).isEmpty();
            generated.add(String.valueOf(second.generated().get("app.BasketsModel")));
        }
        assertThat(generated)
                .containsExactly(String.valueOf(sources(Compile.with(Compiler.JAVAC))
                        .compile()
                        .generated()
                        .get("app.BasketsModel")));
    }

    @Test
    void addsNothingToTheErrorOfAnUnknownName() {
        Compilation compilation = Compile.with(Compiler.JAVAC)
                .processor(AlliumProcessor.class)
                .source("app.Net", """
                        package app;

                        import io.allium.*;

                        @Network
                        @Labels(Unknown.class)
                        interface Net {
                          @Features(4) Tensor in();
                          @Dense Tensor out();
                        }
                        """)
                .source("app.App", "package app; class App { Object model = NetModel.builder().build(); }")
                .compile();
        assertThat(compilation.marks()).filteredOn(mark -> mark.isError()).hasSize(1);
    }

    @Test
    void namesNestedNetworksAfterTheirOuterTypes() {
        Compilation compilation = Compile.with(Compiler.JAVAC)
                .processor(AlliumProcessor.class)
                .source("app.Outer", """
                        package app;

                        import io.allium.*;

                        class Outer {
                          @Network
                          abstract static class Inner {
                            @Features(4) abstract Tensor in();
                            @Dense(2) abstract Tensor out();
                          }

                          Object model = Outer_InnerModel.builder().build();
                        }
                        """)
                .compile();
        assertThat(compilation.marks()).isEmpty();
        assertThat(compilation.generated()).containsOnlyKeys("app.Outer_InnerModel");
    }

    @Test
    void leavesNoAnnotationUnclaimed() {
        Compilation compilation = sources(Compile.with(Compiler.JAVAC))
                .options("-Xlint:all", "-Werror")
                .compile();
        assertThat(compilation.marks()).isEmpty();
        assertThat(compilation.success()).isTrue();
    }

    @Test
    void letsLayersHaveAnyName() {
        Compilation compilation = Compile.with(Compiler.JAVAC)
                .processor(AlliumProcessor.class)
                .source("app.Net", """
                        package app;

                        import io.allium.*;

                        @Network
                        interface Net {
                          @Features(4) Tensor in();
                          @Dense(4) Tensor outputShape();
                          @Dense(4) Tensor parameters();
                          @Dense(4) Tensor build();
                          @Dense(4) Tensor epochs();
                          @Dense(4) Tensor values();
                          @Dense(4) Tensor self();
                          @Dense(2) Tensor Layer();
                        }
                        """)
                .compile();
        assertThat(compilation.marks()).isEmpty();
    }

    @Test
    void survivesALayerThatSharesTheNameOfItsInput() {
        Compilation compilation = Compile.with(Compiler.JAVAC)
                .processor(AlliumProcessor.class)
                .source("app.Net", """
                        package app;

                        import io.allium.*;

                        @Network
                        interface Net {
                          @Features(4) Tensor in();
                          @Dense(8) Tensor hidden();
                          @Dense(2) Tensor hidden(Tensor hidden);
                        }
                        """)
                .compile();
        assertThat(compilation.onlyMark().code()).isEqualTo("OverloadedLayer");
    }

    @Test
    void explainsAModelFromAnEarlierBuild() {
        Compilation first = sources(Compile.with(Compiler.JAVAC)).compile();
        Compilation second = sources(Compile.with(Compiler.ECJ))
                .classpath(first.classOutput())
                .compile();
        assertThat(second.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.message())
                        .contains("[NameTaken] the model of")
                        .contains("Fix: delete the old classes"));
    }
}
