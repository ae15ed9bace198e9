package io.allium.runtime.dl4j;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.WeightSlot;
import io.allium.runtime.dl4j.updater.FlatUpdater;
import io.allium.runtime.dl4j.updater.KerasUpdater;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.UpdaterBlock.ParamState;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * What a graph's optimiser remembers, in Keras's words. DL4J keeps it in one array: block by block of parameters that
 * lie together, and in a block first the first state of all, then the second.
 *
 * @param network the network that the graph computes
 * @param graph the graph
 */
record GraphOptimizer(InferredNetwork network, ComputationGraph graph) {
    /** A copy. */
    OptimizerState read() {
        ComputationGraphUpdater updater = graph.getUpdater(false);
        if (updater == null || graph.getIterationCount() == 0) {
            return OptimizerState.FRESH;
        }
        List<NamedArray> arrays = new ArrayList<>();
        states(updater).forEach((path, state) -> arrays.add(state.read()));
        return new OptimizerState(graph.getIterationCount(), arrays);
    }

    /**
     * Goes on from a state.
     *
     * @throws IllegalArgumentException if it is not that of this network's optimiser
     */
    void write(OptimizerState state) {
        restart();
        if (state.steps() == 0 && state.arrays().isEmpty()) {
            return;
        }
        ComputationGraphUpdater updater = graph.getUpdater(true);
        Map<String, State> states = states(updater);
        if (states.size() != state.arrays().size()) {
            throw new IllegalArgumentException("the optimiser keeps " + states.size() + " arrays, and there are "
                    + state.arrays().size());
        }
        for (NamedArray array : state.arrays()) {
            State own = states.get(array.path());
            if (own == null || !own.shape().equals(array.shape())) {
                throw new IllegalArgumentException("the optimiser keeps no " + array.path() + " of " + array.shape());
            }
            own.slot().write(array.values(), own.view());
        }
        graph.getConfiguration().setIterationCount(Math.toIntExact(state.steps()));
    }

    /** Forgets all steps so far, and their count. */
    void restart() {
        graph.setUpdater(new FlatUpdater(graph));
        graph.getConfiguration().setIterationCount(0);
    }

    /** One array of the optimiser's: a part of DL4J's, in the order of the parameter that it belongs to. */
    private record State(String layer, String name, Shape shape, WeightSlot slot, INDArray view) {
        NamedArray read() {
            return new NamedArray(layer, name, shape, slot.read(view));
        }
    }

    private Map<String, State> states(ComputationGraphUpdater updater) {
        Map<String, State> states = new HashMap<>();
        for (UpdaterBlock block : updater.getUpdaterBlocks()) {
            if (block.getGradientUpdater().getConfig() instanceof KerasUpdater optimizer) {
                for (ParamState parameter : block.getLayersAndVariablesInBlock()) {
                    add(states, block, parameter, optimizer.slots());
                }
            }
        }
        return states;
    }

    private void add(Map<String, State> states, UpdaterBlock block, ParamState parameter, List<String> names) {
        InferredLayer layer =
                network.layer(parameter.getLayer().getConfig().getLayerName()).orElseThrow();
        WeightSlot slot = LayerLowerings.slots(layer).stream()
                .filter(candidate -> candidate.key().equals(parameter.getParamName()))
                .findFirst()
                .orElseThrow();
        Weight weight = layer.weights().stream()
                .filter(candidate -> candidate.name().equals(slot.name()))
                .findFirst()
                .orElseThrow();
        INDArray like = graph.getLayer(layer.name()).getParam(slot.key());
        long blockLength = (long) block.getParamOffsetEnd() - block.getParamOffsetStart();
        for (int i = 0; i < names.size(); i++) {
            long from = i * blockLength + parameter.getParamOffsetStart() - block.getParamOffsetStart();
            INDArray view = block.getUpdaterView()
                    .get(NDArrayIndex.interval(from, from + like.length()))
                    .reshape(like.ordering(), like.shape());
            State state = new State(layer.name(), slot.name() + "/" + names.get(i), weight.shape(), slot, view);
            states.put(state.layer() + "/" + state.name(), state);
        }
    }
}
