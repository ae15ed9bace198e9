package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.ActivatedLayer.BIAS;
import static io.allium.runtime.dl4j.layer.ActivatedLayer.KERNEL;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The arithmetic of {@link Conv2DLayer}: products of patches and the kernel, block by block. ND4J's own
 * {@code conv2d_bp} takes about eight times as long.
 */
final class Conv2DImplementation extends ActivatedImplementation<Conv2DLayer> {
    private static final long serialVersionUID = 1L;

    private static final int[] CHANNELS_LAST = {0, 2, 3, 1};
    private static final int[] CHANNELS_SECOND = {0, 3, 1, 2};

    Conv2DImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void map(INDArray input, INDArray output) {
        INDArray kernel = kernel();
        INDArray rows = Matrices.rows(output);
        PatchBlocks blocks = new PatchBlocks(input, layerConf().windows());
        for (int from = 0; from < blocks.lines(); from += blocks.step()) {
            Matrices.multiplyByTransposed(blocks.gather(from), kernel, blocks.rows(rows, from));
        }
        if (hasBias()) {
            rows.addiRowVector(getParam(BIAS));
        }
    }

    @Override
    void unmap(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        INDArray kernel = kernel();
        INDArray kernelGradient = Nd4j.zeros(dataType, kernel.shape());
        INDArray rows = Matrices.rows(outputGradient);
        PatchBlocks blocks = new PatchBlocks(input, layerConf().windows());
        inputGradient.assign(0);
        for (int from = 0; from < blocks.lines(); from += blocks.step()) {
            INDArray part = blocks.rows(rows, from);
            Matrices.addTransposedProduct(part, blocks.gather(from), kernelGradient);
            blocks.scatter(part, kernel, from, inputGradient);
        }
        gradientView(KERNEL).assign(kernelGradient.reshape('c', channelsLast()).permute(CHANNELS_SECOND));
        if (hasBias()) {
            Matrices.sumRows(rows, gradientView(BIAS));
        }
    }

    /** The kernel as {@code [filters, rows * columns * channels]}, in the order of {@link Patches}. */
    private INDArray kernel() {
        INDArray own = getParam(KERNEL);
        return own.permute(CHANNELS_LAST).dup('c').reshape('c', new long[] {own.size(0), -1});
    }

    private long[] channelsLast() {
        INDArray own = getParam(KERNEL);
        return new long[] {own.size(0), own.size(2), own.size(3), own.size(1)};
    }
}
