package io.allium.runtime.dl4j;

import io.allium.model.Shape;
import io.allium.runtime.dl4j.array.Addresses;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.onednn.NativeFloats;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Memory for a batch that is an array of ND4J's: {@code [examples, …]}, row-major. */
final class ArrayMemory implements BatchMemory {
    private final Shape shape;
    private final INDArray array;
    private final FloatBuffer inputs;

    ArrayMemory(Shape shape, int examples) {
        this.shape = shape;
        this.array = Nd4j.createUninitializedDetached(DataType.FLOAT, 'c', Shapes.batch(examples, shape));
        try {
            this.inputs = NativeFloats.at(Addresses.of(array), array.length());
        } catch (OutOfMemoryError e) {
            array.close();
            throw e;
        }
    }

    @Override
    public FloatBuffer inputs() {
        return inputs;
    }

    @Override
    public int examples() {
        return Math.toIntExact(array.size(0));
    }

    /** The shape of an example. */
    Shape shape() {
        return shape;
    }

    /** The batch, which nobody may read any more once it is closed. */
    INDArray array() {
        if (array.wasClosed()) {
            throw new IllegalStateException("The memory of this batch has been closed.");
        }
        return array;
    }

    @Override
    public void close() {
        array.close();
    }
}
