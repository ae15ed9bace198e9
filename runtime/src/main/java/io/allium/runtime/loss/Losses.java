package io.allium.runtime.loss;

import io.allium.model.InferredNetwork;
import io.allium.model.Objective;

/** The losses of networks, on raw outputs. */
public final class Losses {
    private Losses() {}

    /** The loss of a network; a network that is not trained gets the mean squared error, which nobody computes. */
    public static RowLoss of(InferredNetwork network) {
        return network.objective().map(Losses::of).orElseGet(MeanSquaredError::new);
    }

    private static RowLoss of(Objective objective) {
        return switch (objective.loss()) {
            case SPARSE_CATEGORICAL_CROSSENTROPY -> new SparseCategoricalCrossentropy();
            case BINARY_CROSSENTROPY -> new BinaryCrossentropy();
            case MEAN_SQUARED_ERROR -> new MeanSquaredError();
            case MEAN_ABSOLUTE_ERROR -> new MeanAbsoluteError();
            case HUBER -> new Huber();
            case FROM_OUTPUT -> throw new IllegalStateException("an objective has a loss");
        };
    }
}
