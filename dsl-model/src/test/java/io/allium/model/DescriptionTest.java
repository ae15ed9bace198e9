package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.Loss;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.InputSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.layer.RescalingSpec;
import io.allium.model.text.Description;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
    @Test
    void looksLikeThis() {
        NetworkSpec network = Nets.labelled(Nets.workshop("conv32 pool flatten dense10"), 10)
                .training(TrainingSpec.DEFAULTS.loss(Loss.SPARSE_CATEGORICAL_CROSSENTROPY))
                .optimizer(Optimizers.of("SGD").orElseThrow());

        assertThat(Description.of(network)).isEqualTo("""
                        network app.Net
                        layer image = Image(height = 32, width = 32, channels = 3, scale = 0.00392156862745098)
                        layer conv32_1 = Conv2D(filters = 32, kernelSize = {3}, strides = {1}, padding = VALID, dilationRate = {1}, activation = RELU, useBias = true) <- image
                        layer pool_2 = MaxPooling2D(poolSize = {2}, strides = {}, padding = VALID) <- conv32_1
                        layer flatten_3 = Flatten() <- pool_2
                        layer dense10_4 = Dense(units = 10, activation = LINEAR, useBias = true) <- flatten_3
                        labels app.Digit = A, B, C, D, E, F, G, H, I, J
                        training Training(loss = SPARSE_CATEGORICAL_CROSSENTROPY, epochs = 1, batchSize = 32, validationSplit = 0.0, shuffle = true, seed = 0)
                        optimizer SGD(learningRate = 0.01, momentum = 0.0, nesterov = false)
                        """);
    }

    @Test
    void randomNetworksComeBack() {
        for (long seed = 0; seed < 200; seed++) {
            NetworkSpec network = RandomNetworks.draw(seed);

            assertThat(Description.parse(Description.of(network)))
                    .as("seed %d", seed)
                    .isEqualTo(network);
        }
    }

    static List<LayerSpec> layers() {
        return Layers.ALL;
    }

    static List<OptimizerSpec> optimizers() {
        return Optimizers.ALL;
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLayerComesBack(LayerSpec layer) {
        NetworkSpec network = layer instanceof InputSpec
                ? Nets.EMPTY.layer("it", layer)
                : Nets.picture().layer("it", layer, "image");

        assertThat(Description.parse(Description.of(network))).isEqualTo(network);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void everyOptimizerComesBack(OptimizerSpec optimizer) {
        NetworkSpec network = Nets.picture().optimizer(optimizer);

        assertThat(Description.parse(Description.of(network))).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                1e-7,
                -0.0,
                0.1,
                1.0 / 3,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN
            })
    void everyNumberComesBack(double number) {
        NetworkSpec network = Nets.picture().layer("it", new RescalingSpec(number, -number), "image");

        assertThat(Description.parse(Description.of(network))).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ünïcode", "$dollar_1", "数字", "layer", "training", "𝒳"})
    void everyNameComesBack(String name) {
        NetworkSpec network = NetworkSpec.named("app.Outer." + name)
                .layer(name, new FeaturesOfSpec("app.Outer." + name, "a, b(C D)", name, 3))
                .layer(name + "2", Nets.dense(3), name)
                .labels("app.Outer.Inner$" + name, name, "B");

        assertThat(Description.parse(Description.of(network))).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"b\" c", "a\\", "\\n", "two\nlines\r\nand more", "", "\"", "(,=) <- x"})
    void everyTextComesBack(String text) {
        NetworkSpec network = Nets.EMPTY.layer("it", new FeaturesOfSpec(text, text, text, 3));

        assertThat(Description.parse(Description.of(network))).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "layer a",
                "layer a = ",
                "layer a = Bogus()",
                "layer a = Flatten( <- image",
                "layer a = Flatten() <- ",
                "layer a = Flatten() <- image,",
                "layer a = Flatten() image",
                "layer a = Flatten() < - image",
                "layer image = Flatten()",
                "layer a = Dropout(rate = half)",
                "layer a = Dropout(rat = 0.5)",
                "layer a = Dropout()",
                "layer a = Features(size = 99999999999)",
                "layer a = Features(size = 1.5)",
                "layer a = Dense(units = 1, activation = relu, useBias = true)",
                "layer a = Dense(units = 1, activation = RELU, useBias = tru)",
                "layer a = MaxPooling2D(poolSize = {2 2}, strides = {}, padding = VALID)",
                "layer a = MaxPooling2D(poolSize = {2,}, strides = {}, padding = VALID)",
                "layer a = MaxPooling2D(poolSize = {2, strides = {}, padding = VALID)",
                "layer a = FeaturesOf(record = \"x, columns = y)",
                "labels app.Digit",
                "labels app.Digit = A, B,",
                "training Adam()",
                "optimizer Bogus()",
                "optimizer SGD(learningRate = 0.01, momentum = 0.0, nesterov = false) x"
            })
    void aLineThatIsNoneIsNamed(String line) {
        String text = Description.of(Nets.picture()) + line + "\nlayer z = Flatten() <- image\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Description.parse(text))
                .withMessageStartingWith("\"" + line + "\": ")
                .withMessageMatching("(?s)\".*\": .+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "network", "network ", "network a b", "layer a = Flatten()", "\n"})
    void aTextWithoutANetworkIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Description.parse(text))
                .withMessageEndingWith("a description begins with \"network <name>\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"training", "optimizer", "labels", "layer image"})
    void twiceIsRefused(String word) {
        NetworkSpec network =
                Nets.labelled(Nets.picture(), 2).training(TrainingSpec.DEFAULTS).optimizer(Optimizers.ALL.get(0));
        String line = Description.of(network)
                .lines()
                .filter(each -> each.startsWith(word))
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Description.parse(Description.of(network) + line))
                .withMessageEndingWith("is there already");
    }

    /** Whatever happens to a file, reading it gives a network or says which line is wrong. */
    @Test
    void damagedTextIsReadOrRefused() {
        List<String> texts = texts();
        for (long seed = 0; seed < 3_000; seed++) {
            String text = damaged(texts.get((int) seed % texts.size()), new Random(seed));
            try {
                NetworkSpec read = Description.parse(text);
                assertThat(Description.parse(Description.of(read)))
                        .as("seed %d", seed)
                        .isEqualTo(read);
            } catch (IllegalArgumentException e) {
                assertThat(e).as("seed %d", seed).isExactlyInstanceOf(IllegalArgumentException.class);
                assertThat(e.getMessage()).as("seed %d", seed).startsWith("\"").doesNotContain("null", "Exception");
            }
        }
    }

    private static List<String> texts() {
        return LongStream.range(0, 50)
                .mapToObj(seed -> Description.of(RandomNetworks.draw(seed)))
                .toList();
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(5)));
            case 2 -> text.substring(0, at) + (char) (' ' + random.nextInt(95)) + text.substring(at + 1);
            default -> text.substring(0, at) + "\"{(=,\n".charAt(random.nextInt(6)) + text.substring(at);
        };
    }

    /** A description that reads may still be of a network that does not work: that is a problem, no exception. */
    @Test
    void damagedNetworksAreInferred() {
        List<String> texts = texts();
        for (long seed = 0; seed < 3_000; seed++) {
            String text = damaged(texts.get((int) seed % texts.size()), new Random(seed));
            NetworkSpec read;
            try {
                read = Description.parse(text);
            } catch (IllegalArgumentException e) {
                continue;
            }
            InferredNetwork network = Inference.infer(read);
            assertThat(network.complete() || !network.problems().isEmpty())
                    .as("seed %d: %s", seed, text)
                    .isTrue();
        }
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        assertThatThrownBy(() -> Description.parse("network a.B\nlayer x = Dropout(rate = half) <- y"))
                .hasMessage("\"layer x = Dropout(rate = half) <- y\": half is no number");
    }
}
