package io.allium.runtime.onednn.plan;

import io.allium.runtime.kernel.FloatValues;
import io.allium.runtime.kernel.Values;
import io.allium.runtime.onednn.NativeArray;

/**
 * A batch, example by example, for kernels of our own: a whole batch may be more than Java can index.
 *
 * @param array one example after the other
 * @param length how many values an example has
 */
record Batch(NativeArray array, long length) {
    /** A batch of so many examples. */
    static Batch of(NativeArray array, int batch) {
        return new Batch(array, array.layout().elements() / batch);
    }

    /** One example, until the array moves. */
    Values get(int example) {
        return new FloatValues(array.floats(example * length, length));
    }
}
