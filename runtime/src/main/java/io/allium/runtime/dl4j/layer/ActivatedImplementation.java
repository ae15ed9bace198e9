package io.allium.runtime.dl4j.layer;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU6;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.factory.Nd4j;

/** The part that layers of weights share: an affine map of the input, and an activation of what it gives. */
abstract class ActivatedImplementation<T extends KerasLayer> extends KerasImplementation<T> {
    private static final long serialVersionUID = 1L;

    /** What the backward pass needs of the last forward pass in training: what went into the activation or came out. */
    private transient @Nullable INDArray kept;

    ActivatedImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    /**
     * The affine map.
     *
     * @param input {@code [batch, ...]}, row-major; it is not changed
     * @param output {@code [batch, ...]}, row-major, to be filled
     */
    abstract void map(INDArray input, INDArray output);

    /**
     * The backward pass of the affine map, which also fills every {@link #gradientView}.
     *
     * @param input {@code [batch, ...]}, row-major; it is not changed
     * @param outputGradient by what {@link #map} gives, row-major; it is not changed
     * @param inputGradient of the shape of the input, row-major, to be filled
     */
    abstract void unmap(INDArray input, INDArray outputGradient, INDArray inputGradient);

    @Override
    public final INDArray activate(boolean training, LayerWorkspaceMgr workspaceMgr) {
        INDArray output = super.activate(training, workspaceMgr);
        if (training) {
            kept = output;
        }
        if (training && needsItsInput()) {
            INDArray copy = newOutput(workspaceMgr);
            kept = copy.assign(output);
        }
        return activation().getActivation(output, training);
    }

    @Override
    final void forward(INDArray input, INDArray output, boolean training) {
        map(input, output);
    }

    @Override
    final void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        unmap(input, preActivationGradient(outputGradient), inputGradient);
    }

    /** Activations overwrite what they are given; the identity hands back the gradient. */
    private INDArray preActivationGradient(INDArray outputGradient) {
        IActivation activation = activation();
        if (activation instanceof ActivationIdentity) {
            return outputGradient;
        }
        INDArray values = Objects.requireNonNull(kept, "no forward pass in training before the backward pass");
        return activation instanceof ActivationReLU
                ? slopes(values).muli(outputGradient)
                : rowMajor(activation.backprop(values.dup('c'), outputGradient).getFirst());
    }

    /** The ReLU's; DL4J's own operation for it takes five times as long. */
    private static INDArray slopes(INDArray values) {
        INDArray slopes = values.ulike();
        Nd4j.getExecutioner().exec(new Step(values, slopes, 0));
        return slopes;
    }

    /** Whether the derivative cannot be told from the activation's output. */
    private boolean needsItsInput() {
        IActivation activation = activation();
        return !(activation instanceof ActivationIdentity
                || activation instanceof ActivationReLU
                || activation instanceof ActivationReLU6
                || activation instanceof LeakyRelu);
    }

    private IActivation activation() {
        return layerConf().getActivationFn();
    }
}
