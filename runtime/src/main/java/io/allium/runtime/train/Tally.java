package io.allium.runtime.train;

import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.engine.Engine.Step;

/** Running means of the loss and the metric over the examples of an epoch, as Keras shows them. */
final class Tally {
    private final TargetCodec<?> targets;
    private double loss;
    private double metric;
    private int examples;

    Tally(TargetCodec<?> targets) {
        this.targets = targets;
    }

    void add(Step step, float[] expected, int count) {
        int width = step.outputs().length / count;
        double score = 0;
        for (int i = 0; i < count; i++) {
            score += targets.score(step.outputs(), i * width, width, expected, i * targets.width());
        }
        metric += score;
        loss += step.loss() * count;
        examples += count;
    }

    int examples() {
        return examples;
    }

    double loss() {
        return loss / examples;
    }

    double metric() {
        return metric / examples;
    }
}
