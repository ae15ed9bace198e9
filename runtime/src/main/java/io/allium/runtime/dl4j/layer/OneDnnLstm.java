package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.array.Addresses;
import io.allium.runtime.onednn.lstm.LstmArrays;
import io.allium.runtime.onednn.lstm.LstmShape;
import io.allium.runtime.onednn.lstm.NativeLstm;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
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
        try {
            lstm.forward(shape(input, output), Addresses.of(input), arrays(weights), Addresses.of(output), training);
        } finally {
            // oneDNN knows its address alone.
            Reference.reachabilityFence(input);
        }
    }

    @Override
    public void backward(
            INDArray input,
            LstmWeights weights,
            INDArray outputGradient,
            LstmWeights gradients,
            INDArray inputGradient) {
        try {
            lstm.backward(
                    shape(input, outputGradient),
                    Addresses.of(outputGradient),
                    arrays(gradients),
                    Addresses.of(inputGradient));
        } finally {
            Reference.reachabilityFence(outputGradient);
        }
    }

    private static LstmShape shape(INDArray input, INDArray output) {
        return new LstmShape(input.size(0), input.size(2), input.size(1), output.size(1), output.rank() == 3);
    }

    private static LstmArrays arrays(LstmWeights weights) {
        return new LstmArrays(
                Addresses.of(weights.kernel()), Addresses.of(weights.recurrentKernel()), Addresses.of(weights.bias()));
    }
}
