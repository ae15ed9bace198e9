package io.allium.runtime.onednn.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Weight;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.onednn.Arena;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which of oneDNN's code a plan takes, and how much memory. */
class PlanTest {
    private static final int BATCH = 4;
    private static final Conv2DSpec RELU =
            Conv2DSpec.DEFAULTS.filters(32).kernelSize(3).activation(ActivationFunction.RELU);

    private final Arena arena = new Arena();

    @AfterEach
    void close() {
        arena.close();
    }

    private static NetworkSpec image(int side, int channels) {
        return NetworkSpec.named("com.example.Net")
                .layer("image", ImageSpec.DEFAULTS.height(side).width(side).channels(channels));
    }

    private static NetworkSpec workshop() {
        return image(32, 3)
                .layer("conv1", RELU, "image")
                .layer("pool1", MaxPooling2DSpec.DEFAULTS, "conv1")
                .layer("conv2", RELU, "pool1")
                .layer("norm", BatchNormalizationSpec.DEFAULTS, "conv2")
                .layer("relu", ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU), "norm")
                .layer("flat", FlattenSpec.DEFAULTS, "relu");
    }

    private static NetworkSpec wide() {
        Conv2DSpec same = RELU.filters(64).padding(Padding.SAME);
        return image(32, 3)
                .layer("conv1", same, "image")
                .layer("conv2", same, "conv1")
                .layer("pool", MaxPooling2DSpec.DEFAULTS, "conv2")
                .layer("conv3", same, "pool")
                .layer("flat", GlobalAveragePooling2DSpec.DEFAULTS, "conv3");
    }

    private Plan plan(NetworkSpec body, Purpose purpose) {
        InferredNetwork network = Inference.infer(body.layer("out", DenseSpec.DEFAULTS.units(2), "flat")
                .labels("com.example.Kind", "A", "B")
                .training(TrainingSpec.DEFAULTS)
                .optimizer(SGDSpec.DEFAULTS));
        assertThat(network.problems()).isEmpty();
        Map<String, Long> places = new HashMap<>();
        for (InferredLayer layer : network.layers()) {
            for (Weight weight : layer.weights()) {
                places.put(
                        layer.name() + weight.name(),
                        arena.block(Float.BYTES * weight.elements()).address());
            }
        }
        Parameters parameters = new Parameters() {
            @Override
            public long value(String layer, String array) {
                return places.getOrDefault(layer + array, 0L);
            }

            @Override
            public long gradient(String layer, String array) {
                return value(layer, array);
            }
        };
        return Plan.of(network, BATCH, purpose, parameters, layer -> new Draws(0));
    }

    @Test
    void noPrimitiveIsAReference() {
        for (NetworkSpec body : List.of(workshop(), wide())) {
            for (Purpose purpose : Purpose.values()) {
                try (Plan plan = plan(body, purpose)) {
                    assertThat(plan.implementations()).isNotEmpty().noneMatch(line -> line.contains(": ref"));
                }
            }
        }
    }

    /** The code for windows of one by one writes past the end of its memory if they skip places. */
    @Test
    void stridedWindowsOfOneByOneGoAnotherWay() {
        Conv2DSpec point = RELU.filters(5).kernelSize(1);
        NetworkSpec strided = image(9, 3)
                .layer("conv", point, "image")
                .layer("point", point.strides(1, 2), "conv")
                .layer("flat", FlattenSpec.DEFAULTS, "point");
        for (int i = 0; i < 50; i++) {
            try (Plan plan = plan(strided, Purpose.TRAINING)) {
                plan.pack();
                plan.forward();
                plan.backward();
                assertThat(plan.implementations())
                        .filteredOn(line -> line.startsWith("point"))
                        .hasSize(4)
                        .noneMatch(line -> line.contains("1x1"));
            }
        }
    }

    /** A wide convolution needs blocks for Winograd's algorithm, and gets them where the processor has the code. */
    @Test
    void wideConvolutionsKeepTheirBlocks() {
        try (Plan plan = plan(wide(), Purpose.TRAINING);
                Plan narrow = plan(workshop(), Purpose.TRAINING)) {
            Map<String, Long> steps = plan.profile(1);
            assertThat(steps.keySet().stream().filter(name -> name.contains("change of layout")))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(narrow.profile(1).keySet()).noneMatch(name -> name.contains("change of layout"));
        }
    }

    /** Two maps at a time, instead of eight and their gradients. */
    @Test
    void predictionUsesMemoryAgain() {
        NetworkSpec deep = image(32, 3).layer("conv0", RELU.padding(Padding.SAME), "image");
        for (int i = 1; i < 8; i++) {
            deep = deep.layer("conv" + i, RELU.padding(Padding.SAME), "conv" + (i - 1));
        }
        deep = deep.layer("flat", GlobalAveragePooling2DSpec.DEFAULTS, "conv7");
        try (Plan training = plan(deep, Purpose.TRAINING);
                Plan inference = plan(deep, Purpose.INFERENCE)) {
            assertThat(inference.bytes()).isLessThan(training.bytes() / 3);
        }
    }
}
