package io.allium.runtime.dl4j.plan;

import java.util.Map;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Keeps what it is shown of a forward pass. */
final class Watcher extends BaseTrainingListener {
    private Map<String, INDArray> seen = Map.of();

    Map<String, INDArray> seen() {
        return seen;
    }

    @Override
    public void onForwardPass(Model model, Map<String, INDArray> activations) {
        seen = Map.copyOf(activations);
    }
}
