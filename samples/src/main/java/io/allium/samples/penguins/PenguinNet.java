package io.allium.samples.penguins;

import static io.allium.ActivationFunction.RELU;

import io.allium.Adam;
import io.allium.Dense;
import io.allium.FeaturesOf;
import io.allium.Labels;
import io.allium.Network;
import io.allium.Normalization;
import io.allium.Tensor;
import io.allium.Training;

/** Tells the species of a penguin from its measures. */
@Network
@Labels(Penguin.Species.class)
@Training(epochs = 20, batchSize = 16)
@Adam(learningRate = 1e-2)
// spotless:off
public interface PenguinNet {
    @FeaturesOf(Penguin.class)                 Tensor penguin();
    @Normalization                             Tensor scaled();
    @Dense(units = 16, activation = RELU)      Tensor hidden();
    @Dense                                     Tensor species();
}
// spotless:on
