package io.allium.runtime.dl4j.plan;

import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.runtime.dl4j.array.Addresses;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.loss.BatchLoss;
import io.allium.runtime.loss.Losses;
import io.allium.runtime.onednn.plan.Chance;
import io.allium.runtime.onednn.plan.PlannedNetwork;
import java.lang.ref.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A graph whose training steps run on a plan: the plan writes the gradients of all parameters into DL4J's own array,
 * and DL4J goes on from there, with updaters, listeners and counts. What else a graph can do, its layers do.
 */
public final class PlannedGraph extends ComputationGraph {
    private static final long serialVersionUID = 1L;

    private final transient InferredNetwork network;
    private final transient Chance chance;
    private final transient BatchLoss loss;
    private transient @Nullable PlannedNetwork planned;
    private transient @Nullable Gradient views;
    private transient float[] outputs = {};
    private transient @Nullable INDArray labels;

    /**
     * A graph.
     *
     * @param configuration of the network, whose numbers are 32-bit floats
     * @param network every layer of it is known
     * @param chance what layers draw
     */
    public PlannedGraph(ComputationGraphConfiguration configuration, InferredNetwork network, Chance chance) {
        super(configuration);
        // A plan has memory of its own.
        configuration.setTrainingWorkspaceMode(WorkspaceMode.NONE);
        this.network = network;
        this.chance = chance;
        int units = Math.toIntExact(network.output().output().elements());
        this.loss = new BatchLoss(Losses.of(network), units);
    }

    /** What computes; for an initialised graph. */
    public PlannedNetwork planned() {
        PlannedNetwork made = planned;
        if (made == null) {
            if (flattenedGradients == null) {
                initGradientsView();
            }
            made = new PlannedNetwork(network, new GraphParameters(network, this, flattenedGradients), chance);
            planned = made;
        }
        return made;
    }

    /** The raw outputs of the last step. */
    public float[] outputs() {
        return outputs;
    }

    /** DL4J keeps them to itself. */
    @Override
    public void setLabels(INDArray... all) {
        super.setLabels(all);
        labels = all == null ? null : all[0];
    }

    @Override
    public void computeGradientAndScore(LayerWorkspaceMgr workspaceManager) {
        computeGradientAndScore();
    }

    @Override
    public void computeGradientAndScore() {
        INDArray input = plain(getInputs()[0]);
        float[] targets = Floats.of(Objects.requireNonNull(labels, "labels"));
        int examples = Math.toIntExact(input.size(0));
        PlannedNetwork.OutputGradient gradientOfLoss = (result, into) -> {
            outputs = result.outputs();
            score = loss.gradient(outputs, targets, examples, into) + result.penalty();
        };
        // Whoever has the graph may have changed its weights.
        planned().weightsChanged();
        try {
            if (getListeners().isEmpty()) {
                planned().train(Addresses.of(input), examples, gradientOfLoss);
            } else {
                observed(input, examples, gradientOfLoss);
            }
        } finally {
            // The plan knows its address alone.
            Reference.reachabilityFence(input);
        }
        gradient = views();
    }

    private void observed(INDArray input, int examples, PlannedNetwork.OutputGradient gradientOfLoss) {
        Map<String, float[]> all = planned().trainObserved(Addresses.of(input), examples, gradientOfLoss);
        Map<String, INDArray> activations = new HashMap<>();
        all.forEach((layer, values) -> activations.put(layer, array(values, examples, layer)));
        for (TrainingListener listener : getListeners()) {
            listener.onForwardPass(this, activations);
            listener.onBackwardPass(this);
        }
    }

    private INDArray array(float[] values, int examples, String layer) {
        Shape shape = network.layer(layer).orElseThrow().output();
        return Nd4j.create(values, Shapes.batch(examples, shape), 'c');
    }

    /** Every parameter's gradient, under DL4J's name; the same views at each step. */
    private Gradient views() {
        Gradient made = views;
        if (made == null) {
            made = new DefaultGradient(flattenedGradients);
            for (org.deeplearning4j.nn.api.Layer layer : getLayers()) {
                addViews(layer, made);
            }
            views = made;
        }
        return made;
    }

    private void addViews(org.deeplearning4j.nn.api.Layer layer, Gradient all) {
        long start = Addresses.of(params());
        long size = params().data().getElementSize();
        INDArray flat = flattenedGradients.reshape(flattenedGradients.length());
        for (Map.Entry<String, INDArray> parameter : layer.paramTable(false).entrySet()) {
            INDArray value = parameter.getValue();
            long from = (Addresses.of(value) - start) / size;
            INDArray view = flat.get(org.nd4j.linalg.indexing.NDArrayIndex.interval(from, from + value.length()))
                    .reshape(value.ordering(), value.shape());
            all.setGradientFor(
                    layer.conf().getLayer().getLayerName() + "_" + parameter.getKey(), view, value.ordering());
        }
    }

    private static INDArray plain(INDArray array) {
        boolean plain = array.dataType() == DataType.FLOAT
                && array.ordering() == 'c'
                && org.nd4j.linalg.api.shape.Shape.hasDefaultStridesForShape(array);
        return plain ? array : array.castTo(DataType.FLOAT).dup('c');
    }
}
