package io.allium.runtime;

import io.allium.model.Objective;
import io.allium.model.Objective.Target;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.Outputs;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.codec.Targets;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.evaluate.ConfusionMatrix;
import io.allium.runtime.evaluate.Evaluation;
import java.util.ArrayList;
import java.util.List;

/**
 * A model that tells classes apart.
 *
 * @param <I> what one example is
 * @param <L> the enum that names the classes
 */
public abstract class Classifier<I, L extends Enum<L>> extends Model<I, L> {
    private final List<L> labels;

    /**
     * A classifier with fresh weights; for generated code.
     *
     * @param blueprint what it is built from
     * @param inputs how examples enter it
     * @param labels the enum that names the classes
     */
    protected Classifier(Blueprint blueprint, InputCodec<I> inputs, Class<L> labels) {
        super(blueprint, inputs, targets(blueprint));
        this.labels = List.of(labels.getEnumConstants());
    }

    private static <L extends Enum<L>> TargetCodec<L> targets(Blueprint blueprint) {
        return objective(blueprint).target() == Target.YES_OR_NO ? Targets.yesOrNo() : Targets.label();
    }

    private static Objective objective(Blueprint blueprint) {
        return blueprint.network().objective().orElseThrow();
    }

    /** The classes, in the order of their enum. */
    public final List<L> labels() {
        return labels;
    }

    /** Predicts one example. */
    public final Prediction<L> predict(I example) {
        return predict(List.of(example)).get(0);
    }

    /** Predicts examples, in their order. */
    public final List<Prediction<L>> predict(List<I> examples) {
        float[] outputs = outputs(examples);
        int width = examples.isEmpty() ? 0 : outputs.length / examples.size();
        List<Prediction<L>> predictions = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            predictions.add(new Prediction<>(labels, probabilities(outputs, i * width, width)));
        }
        return List.copyOf(predictions);
    }

    /**
     * Compares predictions with labels: loss, accuracy, precision, recall, F1 and who is taken for whom.
     *
     * @param data at least one example
     */
    public final Evaluation<L> evaluate(Dataset<I, L> data) {
        double loss = loss(data);
        List<L> predicted =
                predict(data.inputs()).stream().map(Prediction::label).toList();
        return new Evaluation<>(loss, ConfusionMatrix.of(labels, data.targets(), predicted));
    }

    private float[] probabilities(float[] outputs, int at, int width) {
        float[] linked = Outputs.linked(objective(blueprint()).link(), outputs, at, width);
        return width == labels.size() ? linked : new float[] {1 - linked[0], linked[0]};
    }
}
