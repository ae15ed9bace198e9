package io.allium.runtime.dl4j.updater;

import io.allium.runtime.dl4j.array.Addresses;
import java.util.List;
import org.deeplearning4j.nn.api.Trainable;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.UpdaterBlock.ParamState;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;

/**
 * DL4J's updater without its look at every single parameter at every step, which costs several times what Adam does.
 * Where a parameter wants a penalty, or gradients are to be clipped, it is DL4J's updater.
 */
public final class FlatUpdater extends ComputationGraphUpdater {
    private static final long serialVersionUID = 1L;

    private final boolean plain;

    /** The updater of an initialised graph, before its first step. */
    public FlatUpdater(ComputationGraph graph) {
        super(graph);
        this.plain = getUpdaterBlocks().stream()
                .map(UpdaterBlock::getLayersAndVariablesInBlock)
                .flatMap(List::stream)
                .allMatch(FlatUpdater::isPlain);
    }

    private static boolean isPlain(ParamState parameter) {
        Trainable layer = parameter.getLayer();
        GradientNormalization clipping = layer.getConfig().getGradientNormalization();
        List<?> penalties = layer.getConfig().getRegularizationByParam(parameter.getParamName());
        return (clipping == null || clipping == GradientNormalization.None)
                && (penalties == null || penalties.isEmpty());
    }

    /** Whether a gradient is the graph's own array: DL4J compares objects, and hands out a new one at every call. */
    private boolean isOwn(Gradient gradient) {
        return Addresses.of(gradient.gradient()) == Addresses.of(getFlattenedGradientsView());
    }

    @Override
    public synchronized void update(
            Gradient gradient, int iteration, int epoch, int batchSize, LayerWorkspaceMgr workspaceManager) {
        if (!plain || isMiniBatch() || !isOwn(gradient)) {
            super.update(gradient, iteration, epoch, batchSize, workspaceManager);
            return;
        }
        for (UpdaterBlock block : getUpdaterBlocks()) {
            if (block.getGradientView() != null) {
                block.getGradientUpdater().applyUpdater(block.getGradientView(), iteration, epoch);
            }
        }
    }
}
