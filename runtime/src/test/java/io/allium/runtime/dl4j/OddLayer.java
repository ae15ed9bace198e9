package io.allium.runtime.dl4j;

import static io.allium.runtime.dl4j.Waves.chirp;

import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Weight;
import io.allium.model.layer.InputSpec;
import io.allium.model.text.Description;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.engine.NamedArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A layer, or a few, that {@code tools/keras/record_odd_layers.py} has described and recorded. Its formulas for inputs,
 * weights and the gradient of the output are here again.
 */
final class OddLayer {
    private static final Recording KERAS = Recording.read("odd-layers.csv");

    /** Of an array's largest value: what 32 bits leave. */
    private static final double TOLERANCE = 1e-4;

    private final NetworkSpec spec;

    private OddLayer(NetworkSpec spec) {
        this.spec = spec;
    }

    /** All that are recorded. */
    static Stream<OddLayer> all() {
        try (InputStream text = Objects.requireNonNull(OddLayer.class.getResourceAsStream("/keras/odd-layers.txt"))) {
            String[] descriptions = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n\n");
            return Arrays.stream(descriptions).map(Description::parse).map(OddLayer::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inputs, and the layer that reads them. */
    NetworkSpec spec() {
        return spec;
    }

    /** How many examples the recorded batch has. */
    int examples() {
        Node first = spec.inputs().get(0);
        long each = ((InputSpec) first.layer()).shape().elements();
        return Math.toIntExact(row(first.name()).length / each);
    }

    /**
     * The recorded batch.
     *
     * @param input counts the inputs
     */
    float[] batch(int input) {
        int length = row(spec.inputs().get(input).name()).length;
        return Floats.of(chirp(0.1 + input, 1, length));
    }

    /**
     * The arrays of all layers behind the inputs.
     *
     * @param network one that has these layers
     */
    List<NamedArray> weights(InferredNetwork network) {
        List<NamedArray> arrays = new ArrayList<>();
        for (Node node : spec.nodes()) {
            if (node.inputs().isEmpty()) {
                continue;
            }
            for (Weight weight : network.layer(node.name()).orElseThrow().weights()) {
                double mean = weight.name().equals("moving_variance") ? 1 : 0;
                float[] values = Floats.of(
                        chirp(0.7 + arrays.size(), 0.5, weight.elements()).addi(mean));
                arrays.add(new NamedArray(node.name(), weight.name(), weight.shape(), values));
            }
        }
        return arrays;
    }

    /** Targets from which the mean squared error gives the output the recorded gradient. */
    float[] targets() {
        double[] outputs = row("output");
        return Floats.of(Waves.array(outputs, outputs.length).subi(chirp(0.9, 0.5 * outputs.length, outputs.length)));
    }

    /** Asserts that an array is what Keras has of that name. */
    void check(EngineChoice by, String what, float[] actual) {
        try {
            KERAS.assertClose(spec.name() + "/" + what, TOLERANCE, Nd4j.createFromArray(actual));
        } catch (AssertionError e) {
            throw new AssertionError(by + ", " + e.getMessage(), e);
        }
    }

    private double[] row(String what) {
        return KERAS.row(spec.name() + "/" + what);
    }

    @Override
    public String toString() {
        return spec.name();
    }
}
