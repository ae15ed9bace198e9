package io.allium.runtime.train;

import io.allium.runtime.AlliumException;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.data.Dataset;

/**
 * Turns examples of a data set into numbers.
 *
 * @param <I> what one example is
 * @param <T> what it is compared with
 * @param data the examples
 * @param inputs how they enter the network
 * @param targets how what they are compared with does
 */
record Encoder<I, T>(Dataset<I, T> data, InputCodec<I> inputs, TargetCodec<T> targets) {
    /** How many examples there are. */
    int size() {
        return data.size();
    }

    /** How many numbers an input is. */
    int width() {
        return Math.toIntExact(inputs.shape().elements());
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
            throw at(index, e);
        }
    }

    /** Writes the target of an example. */
    void target(int index, float[] into, int offset) {
        try {
            targets.encode(data.target(index), into, offset);
        } catch (AlliumException e) {
            throw at(index, e);
        }
    }

    private static AlliumException at(int index, AlliumException e) {
        return e.in("Example " + index + " of the data set");
    }
}
