package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.problem.Problem;
import java.util.List;

/** Networks and layers that several tests use. */
public final class Nets {
    /** Named as the tests' messages expect. */
    public static final NetworkSpec EMPTY = NetworkSpec.named("app.Net");

    private static final String[] DIGITS = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"};

    private Nets() {}

    /** A picture of the workshop: 32×32×3. */
    public static NetworkSpec picture() {
        return picture(32, 32, 3);
    }

    /** Only a picture. */
    public static NetworkSpec picture(int height, int width, int channels) {
        return EMPTY.layer(
                "image", ImageSpec.DEFAULTS.height(height).width(width).channels(channels));
    }

    /** Only a row of numbers. */
    public static NetworkSpec row(int size) {
        return EMPTY.layer("row", new FeaturesSpec(size));
    }

    /** With one more layer, which takes the last one. */
    public static NetworkSpec then(NetworkSpec network, String name, LayerSpec layer) {
        List<Node> nodes = network.nodes();
        return network.layer(name, layer, nodes.get(nodes.size() - 1).name());
    }

    /** The workshop's words {@code conv32 pool flatten dense10} on its picture; layers are called by word and place. */
    public static NetworkSpec workshop(String words) {
        NetworkSpec network = picture();
        for (String word : words.split(" ", -1)) {
            network = then(network, word + "_" + network.nodes().size(), layer(word));
        }
        return network;
    }

    private static LayerSpec layer(String word) {
        return switch (word) {
            case "conv32" -> conv(32, 3);
            case "pool" -> MaxPooling2DSpec.DEFAULTS;
            case "flatten" -> FlattenSpec.DEFAULTS;
            case "dense32" -> dense(32).activation(ActivationFunction.RELU);
            case "dense10" -> dense(10);
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The workshop's network of 21,674 parameters, with readable names. */
    public static NetworkSpec small() {
        NetworkSpec network = then(picture(), "conv1", conv(32, 3));
        network = then(network, "pool1", MaxPooling2DSpec.DEFAULTS);
        network = then(network, "conv2", conv(32, 3));
        network = then(network, "pool2", MaxPooling2DSpec.DEFAULTS);
        network = then(network, "flat", FlattenSpec.DEFAULTS);
        return then(network, "logits", dense(10));
    }

    /** {@link #small} up to its second pooling: a map of 6×6×32. */
    public static NetworkSpec map() {
        NetworkSpec small = small();
        return small.nodes(small.nodes().subList(0, 5));
    }

    /** With labels called A, B and so on, of an enum {@code app.Digit}. */
    public static NetworkSpec labelled(NetworkSpec network, int labels) {
        return network.labels("app.Digit", List.of(DIGITS).subList(0, labels).toArray(String[]::new));
    }

    /** A convolution with ReLU. */
    public static Conv2DSpec conv(int filters, int kernelSize) {
        return Conv2DSpec.DEFAULTS.filters(filters).kernelSize(kernelSize).activation(ActivationFunction.RELU);
    }

    /** A dense layer without activation. */
    public static DenseSpec dense(int units) {
        return DenseSpec.DEFAULTS.units(units);
    }

    /** What is wrong with a network. */
    public static List<Problem> problems(NetworkSpec network) {
        return Inference.infer(network).problems();
    }

    /** The only problem of a network. */
    public static Problem problem(NetworkSpec network) {
        List<Problem> problems = problems(network);
        if (problems.size() != 1) {
            throw new AssertionError("not one problem: " + problems);
        }
        return problems.get(0);
    }
}
