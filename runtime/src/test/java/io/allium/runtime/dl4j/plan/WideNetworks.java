package io.allium.runtime.dl4j.plan;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.GlobalMaxPooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import java.util.List;
import java.util.Random;

/**
 * Draws networks whose convolutions are wide enough for layouts in blocks, with everything around them that could mind.
 */
final class WideNetworks {
    private static final List<Integer> WIDTHS = List.of(64, 128, 64, 16, 80);
    private static final List<ActivationFunction> ACTIVATIONS = List.of(
            ActivationFunction.RELU,
            ActivationFunction.RELU,
            ActivationFunction.LINEAR,
            ActivationFunction.GELU,
            ActivationFunction.SELU);
    private static final int MOST_LAYERS = 7;

    private final Random random;
    private NetworkSpec network = NetworkSpec.named("com.example.Wide");
    private String last = "image";

    private WideNetworks(long seed) {
        this.random = new Random(seed);
    }

    /** The network of a seed: a classifier of five classes. */
    static NetworkSpec draw(long seed) {
        return new WideNetworks(seed).draw();
    }

    private NetworkSpec draw() {
        network = network.layer(
                "image",
                ImageSpec.DEFAULTS
                        .height(3 + random.nextInt(9))
                        .width(3 + random.nextInt(9))
                        .channels(random.nextBoolean() ? 3 : 64)
                        .scale(1));
        int layers = 2 + random.nextInt(MOST_LAYERS - 1);
        for (int i = 0; i < layers; i++) {
            append("layer" + i, layer());
            if (random.nextInt(4) == 0) {
                branch("branch" + i);
            }
        }
        append("row", row());
        append("kind", DenseSpec.DEFAULTS.units(5));
        return network.labels("com.example.Kind", "A", "B", "C", "D", "E")
                .training(TrainingSpec.DEFAULTS)
                .optimizer(SGDSpec.DEFAULTS);
    }

    private void append(String name, LayerSpec layer) {
        network = network.layer(name, layer, last);
        last = name;
    }

    private LayerSpec layer() {
        return switch (random.nextInt(10)) {
            case 0 -> MaxPooling2DSpec.DEFAULTS.padding(Padding.SAME);
            case 1 -> AveragePooling2DSpec.DEFAULTS.padding(Padding.SAME);
            case 2 -> BatchNormalizationSpec.DEFAULTS.momentum(0.9);
            case 3 -> ActivationSpec.DEFAULTS.activation(activation());
            case 4 -> DropoutSpec.DEFAULTS.rate(0.5);
            default ->
                Conv2DSpec.DEFAULTS
                        .filters(WIDTHS.get(random.nextInt(WIDTHS.size())))
                        .kernelSize(1 + random.nextInt(3))
                        .strides(random.nextInt(4) == 0 ? 2 : 1)
                        .padding(Padding.SAME)
                        .activation(activation());
        };
    }

    private ActivationFunction activation() {
        return ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size()));
    }

    /** A batch normalisation and a relu, which may be one primitive; then both ways together, or only the new one. */
    private void branch(String name) {
        String before = last;
        append(name + "norm", BatchNormalizationSpec.DEFAULTS);
        append(name + "relu", ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU));
        int how = random.nextInt(3);
        if (how < 2) {
            LayerSpec merge = how == 0 ? AddSpec.DEFAULTS : ConcatenateSpec.DEFAULTS;
            network = network.layer(name + "both", merge, before, last);
            last = name + "both";
        }
    }

    private LayerSpec row() {
        return switch (random.nextInt(3)) {
            case 0 -> GlobalAveragePooling2DSpec.DEFAULTS;
            case 1 -> GlobalMaxPooling2DSpec.DEFAULTS;
            default -> FlattenSpec.DEFAULTS;
        };
    }
}
