package io.allium.runtime.dl4j.stock;

import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.engine.Randomness;
import java.util.Map;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex.Op;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** How layers are said with DL4J's own layers, where it has them; what is random is ours, so that the same is drawn. */
public final class StockLowerings {
    private StockLowerings() {}

    /**
     * The catalogue.
     *
     * @param randomness where what is drawn comes from
     */
    public static LayerLowerings with(Randomness randomness) {
        return LayerLowerings.own(randomness)
                .but(Map.of(
                        "Dense",
                        new StockDense(),
                        "Conv2D",
                        new StockConvolution(),
                        "MaxPooling2D",
                        new StockPooling(SubsamplingLayer.PoolingType.MAX),
                        "AveragePooling2D",
                        new StockPooling(SubsamplingLayer.PoolingType.AVG),
                        "GlobalMaxPooling2D",
                        new StockGlobalPooling(PoolingType.MAX),
                        "GlobalAveragePooling2D",
                        new StockGlobalPooling(PoolingType.AVG),
                        "Subtract",
                        new StockMerge(Op.Subtract),
                        "Multiply",
                        new StockMerge(Op.Product),
                        "Average",
                        new StockMerge(Op.Average)));
    }
}
