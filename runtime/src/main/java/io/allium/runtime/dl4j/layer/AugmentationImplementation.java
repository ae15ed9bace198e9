package io.allium.runtime.dl4j.layer;

import io.allium.runtime.augment.Augmentation;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;
import java.util.Objects;
import java.util.Optional;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arithmetic of {@link AugmentationLayer}, picture by picture. */
final class AugmentationImplementation extends KerasImplementation<AugmentationLayer> {
    private static final long serialVersionUID = 1L;

    /** What was drawn in the last forward pass in training, and is drawn again in the backward pass. */
    private transient @Nullable Draws draws;

    AugmentationImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forward(INDArray input, INDArray output, boolean training) {
        Augmentation augmentation = layerConf().augmentation();
        Optional<ExampleFunction> resting = augmentation.resting();
        Draws drawn = layerConf().draws();
        draws = drawn;
        if (!training && resting.isEmpty()) {
            output.assign(input);
            return;
        }
        double[] values = new double[Math.toIntExact(output.length() / output.size(0))];
        for (int example = 0; example < input.size(0); example++) {
            ExampleFunction function = training ? augmentation.drawn(drawn, example) : resting.orElseThrow();
            function.forward(Examples.read(input, example), values);
            Examples.write(values, output, example);
        }
    }

    @Override
    void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        Draws drawn = Objects.requireNonNull(draws, "no forward pass in training before the backward pass");
        double[] gradient = new double[Math.toIntExact(input.length() / input.size(0))];
        for (int example = 0; example < input.size(0); example++) {
            layerConf()
                    .augmentation()
                    .drawn(drawn, example)
                    .backward(Examples.read(input, example), Examples.read(outputGradient, example), gradient);
            Examples.write(gradient, inputGradient, example);
        }
    }
}
