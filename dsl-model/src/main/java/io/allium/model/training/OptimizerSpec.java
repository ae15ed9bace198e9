package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.Spec;

/** How gradients become steps. */
public sealed interface OptimizerSpec extends Spec
        permits SGDSpec, AdamSpec, AdamWSpec, RMSpropSpec, AdagradSpec, AdadeltaSpec, AdamaxSpec, NadamSpec {
    /** The same kind of optimiser with other members. */
    OptimizerSpec with(Members members);

    /** The step size. */
    double learningRate();

    /** The same optimiser with another step size. */
    OptimizerSpec learningRate(double learningRate);
}
