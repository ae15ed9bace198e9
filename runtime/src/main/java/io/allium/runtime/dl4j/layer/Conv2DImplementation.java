package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.ActivatedLayer.BIAS;
import static io.allium.runtime.dl4j.layer.ActivatedLayer.KERNEL;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The arithmetic of {@link Conv2DLayer}: products of {@link Patches} and the kernel, some pictures at a time, since the
 * patches of a whole batch are several times as large as the batch. ND4J's own {@code conv2d_bp} took eight times as
 * long.
 */
final class Conv2DImplementation extends ActivatedImplementation<Conv2DLayer> {
    private static final long serialVersionUID = 1L;

    /** How many numbers of patches are held at a time, unless one picture has more: what a processor's cache holds. */
    private static final int HELD = 1 << 18;

    private static final int[] CHANNELS_LAST = {0, 2, 3, 1};
    private static final int[] CHANNELS_SECOND = {0, 3, 1, 2};

    Conv2DImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void map(INDArray input, INDArray output) {
        INDArray kernel = kernel();
        INDArray rows = Matrices.rows(output);
        Blocks blocks = new Blocks(input);
        for (int from = 0; from < blocks.batch; from += blocks.pictures) {
            INDArray patches = blocks.gather(from);
            Matrices.multiplyByTransposed(patches, kernel, blocks.rows(rows, from));
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
        Blocks blocks = new Blocks(input);
        inputGradient.assign(0);
        for (int from = 0; from < blocks.batch; from += blocks.pictures) {
            INDArray part = blocks.rows(rows, from);
            INDArray patches = blocks.gather(from);
            Matrices.addTransposedProduct(part, patches, kernelGradient);
            blocks.scatter(part, kernel, from, inputGradient);
        }
        gradientView(KERNEL).assign(kernelGradient.reshape('c', channelsLast()).permute(CHANNELS_SECOND));
        if (hasBias()) {
            rows.sum(gradientView(BIAS), 0);
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

    /** A batch of pictures, cut into blocks. A window of one pixel sees the pictures as they are, in one block. */
    private final class Blocks {
        private final INDArray input;
        private final Windows windows = layerConf().windows();
        private final Patches walk =
                new Patches(windows, Math.toIntExact(layerConf().getNIn()));
        private final int batch;
        private final int pictures;
        private final INDArray held;

        Blocks(INDArray input) {
            this.input = input;
            this.batch = Math.toIntExact(input.size(0));
            long each = (long) windows.places() * walk.width();
            boolean whole = windows.isPointwise();
            this.pictures = whole ? batch : (int) Math.max(1, Math.min(batch, HELD / each));
            this.held = whole
                    ? Matrices.rows(input)
                    : Nd4j.createUninitialized(
                            dataType, new long[] {(long) pictures * windows.places(), walk.width()}, 'c');
        }

        INDArray gather(int from) {
            if (!windows.isPointwise()) {
                walk.gather(Numbers.of(input), from, count(from), Numbers.of(held));
            }
            return rows(held, 0, from);
        }

        /** Overwrites what {@link #gather} gave. */
        void scatter(INDArray outputGradient, INDArray kernel, int from, INDArray inputGradient) {
            if (windows.isPointwise()) {
                Matrices.multiply(outputGradient, kernel, Matrices.rows(inputGradient));
            } else {
                Matrices.multiply(outputGradient, kernel, rows(held, 0, from));
                walk.scatter(Numbers.of(held), from, count(from), Numbers.of(inputGradient));
            }
        }

        /** The rows of the block that begins with a picture. */
        INDArray rows(INDArray matrix, int from) {
            return rows(matrix, (long) from * windows.places(), from);
        }

        private INDArray rows(INDArray matrix, long start, int from) {
            return Matrices.rows(matrix, start, (long) count(from) * windows.places());
        }

        private int count(int from) {
            return Math.min(pictures, batch - from);
        }
    }
}
