package io.allium.runtime.train;

import io.allium.model.Shape;
import io.allium.runtime.AlliumException;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.data.Dataset;
import java.util.function.IntFunction;

/**
 * Turns examples of a data set into numbers.
 *
 * @param <I> what one example is
 * @param <T> what it is compared with
 * @param data the examples
 * @param inputs how they enter the network
 * @param targets how what they are compared with does
 * @param name how a message calls an example, for example {@code Example 3 of the data set}
 */
record Encoder<I, T>(Dataset<I, T> data, InputCodec<I> inputs, TargetCodec<T> targets, IntFunction<String> name) {
    /** How many examples there are. */
    int size() {
        return data.size();
    }

    /** The shape of an input. */
    Shape shape() {
        return inputs.shape();
    }

    /** How many numbers an input is. */
    int width() {
        return Math.toIntExact(shape().elements());
    }

    /** How many numbers a target is. */
    int targetWidth() {
        return targets.width();
    }

    /** Writes the input of an example. */
    void input(int index, float[] into, int offset) {
        try {
            inputs.encode(data.input(index), into, offset);
        } catch (AlliumException e) {
            throw e.in(name.apply(index));
        }
    }

    /** Writes the target of an example. */
    void target(int index, float[] into, int offset) {
        try {
            targets.encode(data.target(index), into, offset);
        } catch (AlliumException e) {
            throw e.in(name.apply(index));
        }
    }

    /** The inputs of some examples, one after the other. */
    float[] inputsOf(int from, int count) {
        float[] batch = new float[count * width()];
        for (int i = 0; i < count; i++) {
            input(from + i, batch, i * width());
        }
        return batch;
    }

    /** The targets of some examples, one after the other. */
    float[] targetsOf(int from, int count) {
        float[] batch = new float[count * targetWidth()];
        for (int i = 0; i < count; i++) {
            target(from + i, batch, i * targetWidth());
        }
        return batch;
    }
}
