package io.allium.runtime.dl4j.layer;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** DL4J's own layers, configured as Keras's with channels last. */
final class StockLayers {
    private StockLayers() {}

    /** A convolution of two filters with a bias and no activation. */
    static ConvolutionLayer convolution(boolean same, int[] kernel, int[] strides, int[] dilation) {
        return new ConvolutionLayer.Builder(kernel)
                .stride(strides)
                .dilation(dilation)
                .convolutionMode(mode(same))
                .dataFormat(CNN2DFormat.NHWC)
                .nOut(2)
                .activation(Activations.linear())
                .build();
    }

    /** A maximum or average pooling. */
    static SubsamplingLayer pooling(boolean max, boolean same, int[] pool, int[] strides) {
        return new SubsamplingLayer.Builder(max ? SubsamplingLayer.PoolingType.MAX : SubsamplingLayer.PoolingType.AVG)
                .kernelSize(pool)
                .stride(strides)
                .convolutionMode(mode(same))
                .dataFormat(CNN2DFormat.NHWC)
                .build();
    }

    private static ConvolutionMode mode(boolean same) {
        return same ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    }
}
