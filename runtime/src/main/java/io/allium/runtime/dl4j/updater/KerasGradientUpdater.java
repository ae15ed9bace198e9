package io.allium.runtime.dl4j.updater;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;

/** The state of a {@link KerasUpdater} for one block of parameters: views of DL4J's one state array. */
final class KerasGradientUpdater implements GradientUpdater<KerasUpdater> {
    private final KerasUpdater config;
    private List<INDArray> state = List.of();

    KerasGradientUpdater(KerasUpdater config) {
        this.config = config;
    }

    @Override
    public KerasUpdater getConfig() {
        return config;
    }

    @Override
    public void setState(Map<String, INDArray> stateMap, boolean initialize) {
        if (!stateMap.keySet().equals(Set.copyOf(config.slots()))) {
            throw new IllegalArgumentException(
                    config + " keeps " + config.slots() + ", but the state is " + stateMap.keySet() + ".");
        }
        state = config.slots().stream().map(stateMap::get).toList();
        if (initialize) {
            initialize();
        }
    }

    @Override
    public Map<String, INDArray> getState() {
        Map<String, INDArray> map = new LinkedHashMap<>();
        for (int i = 0; i < state.size(); i++) {
            map.put(config.slots().get(i), state.get(i));
        }
        return map;
    }

    @Override
    public void setStateViewArray(INDArray viewArray, long[] gradientShape, char gradientOrder, boolean initialize) {
        INDArray all = viewArray.reshape(viewArray.length());
        long length = viewArray.length() / config.slots().size();
        List<INDArray> views = new ArrayList<>();
        for (int i = 0; i < config.slots().size(); i++) {
            views.add(all.get(NDArrayIndex.interval(i * length, (i + 1) * length)));
        }
        state = List.copyOf(views);
        if (initialize) {
            initialize();
        }
    }

    @Override
    public void applyUpdater(INDArray gradient, int iteration, int epoch) {
        // In its own order a gradient is flattened without a copy, so the update arrives where it is expected.
        INDArray flat =
                gradient.rank() == 1 ? gradient : gradient.reshape(gradient.ordering(), new long[] {gradient.length()});
        config.step(flat, state, config.getLearningRate(iteration, epoch), iteration + 1);
    }

    private void initialize() {
        state.forEach(array -> array.assign(config.initialState()));
    }
}
