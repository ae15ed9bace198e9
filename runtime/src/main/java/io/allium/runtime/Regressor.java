package io.allium.runtime;

import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.Outputs;
import io.allium.runtime.codec.Targets;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.evaluate.RegressionEvaluation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A model that estimates a number.
 *
 * @param <I> what one example is
 */
public abstract class Regressor<I> extends Model<I, Double> {
    /**
     * A regressor with fresh weights; for generated code.
     *
     * @param blueprint what it is built from
     * @param inputs how examples enter it
     */
    protected Regressor(Blueprint blueprint, InputCodec<I> inputs) {
        super(blueprint, inputs, Targets.number(blueprint.network().ownLink()));
    }

    /** Estimates the number of one example. */
    public final double predict(I example) {
        return predict(List.of(example)).get(0);
    }

    /** Estimates the numbers of examples, in their order. */
    public final List<Double> predict(List<I> examples) {
        float[] raw = outputs(examples);
        float[] numbers = Outputs.linked(network().ownLink(), raw, 0, raw.length);
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> (double) numbers[i])
                .toList();
    }

    /**
     * Compares estimates with the numbers: loss, errors and R².
     *
     * @param data at least one example
     */
    public final RegressionEvaluation evaluate(Dataset<I, Double> data) {
        double loss = loss(data);
        double[] actual =
                data.targets().stream().mapToDouble(Double::doubleValue).toArray();
        double[] predicted =
                predict(data.inputs()).stream().mapToDouble(Double::doubleValue).toArray();
        return RegressionEvaluation.of(loss, actual, predicted);
    }
}
