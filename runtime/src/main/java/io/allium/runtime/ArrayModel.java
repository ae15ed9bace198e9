package io.allium.runtime;

import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.Outputs;
import io.allium.runtime.codec.Targets;
import io.allium.runtime.data.Dataset;
import java.util.ArrayList;
import java.util.List;

/**
 * A model whose output is an array of numbers.
 *
 * @param <I> what one example is
 */
public abstract class ArrayModel<I> extends Model<I, float[]> {
    /**
     * A model with fresh weights; for generated code.
     *
     * @param blueprint what it is built from
     * @param inputs how examples enter it
     */
    protected ArrayModel(Blueprint blueprint, InputCodec<I> inputs) {
        super(
                blueprint,
                inputs,
                Targets.numbers(width(blueprint), blueprint.network().ownLink()));
    }

    private static int width(Blueprint blueprint) {
        return Math.toIntExact(blueprint.network().output().output().elements());
    }

    /** The output of one example: row-major, channels last. */
    public final float[] predict(I example) {
        return predict(List.of(example)).get(0);
    }

    /** The outputs of examples, in their order. */
    public final List<float[]> predict(List<I> examples) {
        float[] raw = outputs(examples);
        int width = width(blueprint());
        List<float[]> outputs = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            outputs.add(Outputs.linked(network().ownLink(), raw, i * width, width));
        }
        return List.copyOf(outputs);
    }

    /**
     * The mean loss over a data set.
     *
     * @param data at least one example
     */
    public final double evaluate(Dataset<I, float[]> data) {
        return loss(data);
    }
}
