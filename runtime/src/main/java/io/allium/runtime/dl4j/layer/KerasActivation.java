package io.allium.runtime.dl4j.layer;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation as a layer of its own, for arrays of any shape. DL4J's, outside of training, overwrites what it reads:
 * the caller's own data if it is the first layer, and what other layers read if the values branch off.
 */
public final class KerasActivation extends ActivationLayer {
    private static final long serialVersionUID = 1L;

    /**
     * A layer of an activation.
     *
     * @param activation one of {@link Activations}, a {@link Rescale}, or any other
     */
    public KerasActivation(IActivation activation) {
        super(activation);
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            @Nullable Collection<TrainingListener> listeners,
            int layerIndex,
            @Nullable INDArray layerParamsView,
            boolean initializeParams,
            DataType networkDataType) {
        Implementation layer = new Implementation(conf, networkDataType);
        layer.setListeners(listeners);
        layer.setIndex(layerIndex);
        return layer;
    }

    /** DL4J's layer, with a copy of the input in inference as well. */
    private static final class Implementation extends org.deeplearning4j.nn.layers.ActivationLayer {
        private static final long serialVersionUID = 1L;

        Implementation(NeuralNetConfiguration conf, DataType dataType) {
            super(conf, dataType);
        }

        @Override
        public INDArray activate(boolean training, LayerWorkspaceMgr workspaceMgr) {
            assertInputSet(false);
            INDArray copy = workspaceMgr.dup(ArrayType.ACTIVATIONS, input, input.ordering());
            return layerConf().getActivationFn().getActivation(copy, training);
        }
    }
}
