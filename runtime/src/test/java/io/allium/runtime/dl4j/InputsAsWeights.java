package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.InputSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.runtime.engine.NamedArray;

/**
 * A network for one batch whose inputs are weights, so that a step of training shows their gradients. Every pixel of
 * the batch has a number; the network is given these, one-hot, and each input is a layer that looks its pixels up in
 * its kernel, as an embedding does. A row is a picture of one pixel.
 */
final class InputsAsWeights {
    private static final String PIXELS = "pixels";

    private final NetworkSpec declared;
    private final int rows;
    private final int columns;
    private final int pixels;

    /**
     * A network whose inputs are to be weights.
     *
     * @param declared with one input or several, all of them pictures or all rows
     * @param examples how many the batch has
     */
    InputsAsWeights(NetworkSpec declared, int examples) {
        this.declared = declared;
        this.rows = largest(0);
        this.columns = largest(1);
        this.pixels = examples * rows * columns;
    }

    private int largest(int axis) {
        return declared.inputs().stream()
                .mapToInt(input -> extent(shape(input), axis))
                .max()
                .orElseThrow();
    }

    private static int extent(Shape shape, int axis) {
        return shape.rank() == 1 ? 1 : shape.axis(axis);
    }

    private static Shape shape(Node input) {
        return ((InputSpec) input.layer()).shape();
    }

    /** The network: the declared one, behind layers with the names of its inputs. */
    NetworkSpec spec() {
        NetworkSpec spec = NetworkSpec.named(declared.name()).layer(PIXELS, input());
        for (Node node : declared.nodes()) {
            spec = node.inputs().isEmpty()
                    ? spec.layer(node.name(), lookUp(shape(node)), PIXELS)
                    : spec.layer(node.name(), node.layer(), node.inputs().toArray(String[]::new));
        }
        return spec;
    }

    private LayerSpec input() {
        return shape(declared.inputs().get(0)).rank() == 1
                ? FeaturesSpec.DEFAULTS.size(pixels)
                : ImageSpec.DEFAULTS.height(rows).width(columns).channels(pixels);
    }

    /**
     * Of windows that are larger than a pixel, since its picture is smaller than another, only the first pixel counts.
     */
    private LayerSpec lookUp(Shape shape) {
        return shape.rank() == 1
                ? DenseSpec.DEFAULTS.units(shape.last()).useBias(false)
                : Conv2DSpec.DEFAULTS
                        .filters(shape.last())
                        .kernelSize(rows - shape.axis(0) + 1, columns - shape.axis(1) + 1)
                        .useBias(false);
    }

    /** What the network is given: the numbers of all pixels, one-hot. */
    float[] numbers() {
        float[] oneHot = new float[pixels * pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            oneHot[pixel * pixels + pixel] = 1;
        }
        return oneHot;
    }

    /**
     * The kernel that holds an input.
     *
     * @param network the inferred {@link #spec}
     * @param input one of the declared network's
     * @param batch its values, one example after the other
     */
    NamedArray kernel(InferredNetwork network, Node input, float[] batch) {
        Weight weight = network.layer(input.name()).orElseThrow().weights().get(0);
        float[] kernel = new float[Math.toIntExact(weight.elements())];
        for (int i = 0; i < batch.length; i++) {
            kernel[place(shape(input), i)] = batch[i];
        }
        return new NamedArray(input.name(), weight.name(), weight.shape(), kernel);
    }

    /**
     * What of a kernel belongs to an input.
     *
     * @param input one of the declared network's
     * @param kernel the kernel, or its gradient
     * @param length of the batch
     */
    float[] batch(Node input, float[] kernel, int length) {
        float[] batch = new float[length];
        for (int i = 0; i < length; i++) {
            batch[i] = kernel[place(shape(input), i)];
        }
        return batch;
    }

    /** Where in the kernel the value of an input lies. */
    private int place(Shape shape, int index) {
        int channel = index % shape.last();
        int pixel = index / shape.last();
        int column = pixel % extent(shape, 1);
        int row = pixel / extent(shape, 1) % extent(shape, 0);
        int example = pixel / extent(shape, 1) / extent(shape, 0);
        return ((example * rows + row) * columns + column) * shape.last() + channel;
    }
}
