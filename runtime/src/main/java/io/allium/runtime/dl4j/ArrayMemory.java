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
    private final INDArray array;
    private final FloatBuffer inputs;

    ArrayMemory(Shape shape, int examples) {
        this.array = Nd4j.createUninitializedDetached(DataType.FLOAT, 'c', Shapes.batch(examples, shape));
        this.inputs = NativeFloats.at(Addresses.of(array), array.length());
    }

    @Override
    public FloatBuffer inputs() {
        return inputs;
    }

    @Override
    public int examples() {
        return Math.toIntExact(array.size(0));
    }

    INDArray array() {
        return array;
    }

    @Override
    public void close() {
        array.close();
    }
}
