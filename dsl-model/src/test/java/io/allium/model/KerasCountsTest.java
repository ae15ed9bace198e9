package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.NormalizationSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parameter counts of the workshop's networks on 32×32×3, as Keras's {@code summary()} gives them for 3×3 kernels
 * without padding and ten logits.
 */
class KerasCountsTest {
    @ParameterizedTest
    @CsvSource({
        "flatten dense10, 30_730",
        "conv32 conv32 flatten dense10, 261_034",
        "conv32 pool conv32 pool flatten dense10, 21_674",
        "conv32 pool conv32 pool conv32 flatten dense10, 24_522",
        "conv32 pool conv32 pool conv32 pool flatten dense10, 20_682",
        "conv32 pool conv32 conv32 flatten dense10, 58_122",
        "conv32 pool conv32 pool conv32 flatten dense32 dense10, 36_138",
        "conv32 pool conv32 pool flatten dense32 dense10, 47_370",
    })
    void workshop(String words, String parameters) {
        InferredNetwork network = Inference.infer(Nets.workshop(words));

        assertThat(network.problems()).isEmpty();
        assertThat(network.parameters()).isEqualTo(Long.parseLong(parameters.replace("_", "")));
        assertThat(network.trainableParameters()).isEqualTo(network.parameters());
        assertThat(network.output().output()).isEqualTo(Shape.of(10));
    }

    /** 32·32·3·100 weights and 100 biases. */
    @Test
    void oneDenseLayer() {
        NetworkSpec flat = Nets.workshop("flatten");

        InferredNetwork network = Inference.infer(Nets.then(flat, "scores", Nets.dense(100)));

        assertThat(network.parameters()).isEqualTo(307_300);
        assertThat(network.multiplyAdds()).isEqualTo(307_200);
    }

    /** 3·3·3·100 weights. */
    @Test
    void oneConvolutionWithoutBias() {
        Conv2DSpec conv = Nets.conv(100, 3).useBias(false);

        InferredNetwork network = Inference.infer(Nets.then(Nets.picture(), "conv", conv));

        assertThat(network.parameters()).isEqualTo(2_700);
        assertThat(network.output().output()).isEqualTo(Shape.of(30, 30, 100));
    }

    @Test
    void shapesOfTheWorkshopsNetwork() {
        assertThat(Inference.infer(Nets.small()).layers())
                .extracting(layer -> layer.output().toString())
                .containsExactly("32×32×3", "30×30×32", "15×15×32", "13×13×32", "6×6×32", "1152", "10");
    }

    /** 30·30 places of 3·3·3·32, 13·13 of 3·3·32·32, and 1152·10. */
    @Test
    void multiplyAddsOfTheWorkshopsNetwork() {
        assertThat(Inference.infer(Nets.small()).multiplyAdds()).isEqualTo(777_600 + 1_557_504 + 11_520);
    }

    /** 30·30 places of 3·3·3·32, 28·28 of 3·3·32·32, and 28·28·32·10. */
    @Test
    void multiplyAddsWithoutPooling() {
        assertThat(Inference.infer(Nets.workshop("conv32 conv32 flatten dense10"))
                        .multiplyAdds())
                .isEqualTo(777_600 + 7_225_344 + 250_880);
    }

    /** (3072 + 30·30·32 + 15·15·32 + 13·13·32 + 6·6·32 + 1152 + 10) values of 4 bytes. */
    @Test
    void activationsOfTheWorkshopsNetwork() {
        InferredNetwork network = Inference.infer(Nets.small());

        assertThat(network.activationBytes()).isEqualTo(4 * (3_072 + 28_800 + 7_200 + 5_408 + 1_152 + 1_152 + 10));
        assertThat(network.parameterBytes()).isEqualTo(4 * 21_674);
    }

    @ParameterizedTest
    @CsvSource({"true, true, 4", "true, false, 3", "false, true, 3", "false, false, 2"})
    void batchNormalization(boolean center, boolean scale, int perChannel) {
        BatchNormalizationSpec norm =
                BatchNormalizationSpec.DEFAULTS.center(center).scale(scale);

        InferredNetwork network = Inference.infer(Nets.then(Nets.workshop("conv32"), "norm", norm));

        assertThat(network.output().parameters()).isEqualTo(perChannel * 32L);
        assertThat(network.output().trainableParameters()).isEqualTo((perChannel - 2) * 32L);
    }

    @Test
    void normalization() {
        InferredNetwork network = Inference.infer(Nets.then(Nets.row(13), "norm", NormalizationSpec.DEFAULTS));

        assertThat(network.parameters()).isEqualTo(2 * 13 + 1);
        assertThat(network.trainableParameters()).isZero();
    }

    /** Keras works on the last axis: 3·5 weights and 5 biases, at each of 4·4 places. */
    @Test
    void denseOnAPicture() {
        InferredNetwork network = Inference.infer(Nets.then(Nets.picture(4, 4, 3), "dense", Nets.dense(5)));

        assertThat(network.output().output()).isEqualTo(Shape.of(4, 4, 5));
        assertThat(network.parameters()).isEqualTo(20);
        assertThat(network.multiplyAdds()).isEqualTo(4 * 4 * 15);
    }
}
