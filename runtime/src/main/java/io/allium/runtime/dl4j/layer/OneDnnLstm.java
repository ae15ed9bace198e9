package io.allium.runtime.dl4j.layer;

import io.allium.runtime.onednn.lstm.LstmArrays;
import io.allium.runtime.onednn.lstm.LstmShape;
import io.allium.runtime.onednn.lstm.NativeLstm;
import java.lang.ref.Cleaner;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A long short-term memory by oneDNN's primitives, for 32-bit floats. Its native memory goes when it does. */
final class OneDnnLstm implements LstmArithmetic {
    private static final Cleaner CLEANER = Cleaner.create();

    private final NativeLstm lstm = new NativeLstm();

    OneDnnLstm() {
        CLEANER.register(this, lstm::close);
    }

    @Override
    public void forward(INDArray input, LstmWeights weights, INDArray output, boolean training) {
        lstm.forward(shape(input, output), address(input), arrays(weights), address(output), training);
    }

    @Override
    public void backward(
            INDArray input,
            LstmWeights weights,
            INDArray outputGradient,
            LstmWeights gradients,
            INDArray inputGradient) {
        lstm.backward(shape(input, outputGradient), address(outputGradient), arrays(gradients), address(inputGradient));
    }

    private static LstmShape shape(INDArray input, INDArray output) {
        return new LstmShape(input.size(0), input.size(2), input.size(1), output.size(1), output.rank() == 3);
    }

    private static LstmArrays arrays(LstmWeights weights) {
        return new LstmArrays(address(weights.kernel()), address(weights.recurrentKernel()), address(weights.bias()));
    }

    /** Where an array begins; DL4J's own address is that of the whole buffer, also for a part of it. */
    private static long address(INDArray array) {
        DataBuffer data = array.data();
        return data.address() + data.offset() * data.getElementSize();
    }
}
