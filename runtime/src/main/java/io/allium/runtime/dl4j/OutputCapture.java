package io.allium.runtime.dl4j;

import io.allium.runtime.dl4j.array.Floats;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies what the output layer gives in the forward pass of a training step, which DL4J otherwise throws away. */
final class OutputCapture extends BaseTrainingListener {
    private final String layer;
    private float @Nullable [] outputs;

    OutputCapture(String layer) {
        this.layer = layer;
    }

    /** The outputs of the last step. */
    float[] take() {
        float[] taken = Objects.requireNonNull(outputs, "no step has been made");
        outputs = null;
        return taken;
    }

    @Override
    public void onForwardPass(Model model, Map<String, INDArray> activations) {
        outputs = Floats.of(Objects.requireNonNull(activations.get(layer), layer));
    }
}
