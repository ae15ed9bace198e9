package io.allium.runtime.dl4j.lowering;

import io.allium.model.training.AdadeltaSpec;
import io.allium.model.training.AdagradSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.AdamWSpec;
import io.allium.model.training.AdamaxSpec;
import io.allium.model.training.NadamSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.RMSpropSpec;
import io.allium.model.training.SGDSpec;
import io.allium.runtime.dl4j.updater.KerasAdadelta;
import io.allium.runtime.dl4j.updater.KerasAdagrad;
import io.allium.runtime.dl4j.updater.KerasAdam;
import io.allium.runtime.dl4j.updater.KerasAdamW;
import io.allium.runtime.dl4j.updater.KerasAdamax;
import io.allium.runtime.dl4j.updater.KerasNadam;
import io.allium.runtime.dl4j.updater.KerasRMSprop;
import io.allium.runtime.dl4j.updater.KerasSGD;
import io.allium.runtime.dl4j.updater.KerasUpdater;

/** Optimisers in DL4J's words, with Keras's numbers. */
final class Updaters {
    private Updaters() {}

    static KerasUpdater of(OptimizerSpec spec) {
        if (spec instanceof SGDSpec s) {
            return new KerasSGD(s.learningRate(), s.momentum(), s.nesterov());
        }
        if (spec instanceof AdamSpec s) {
            return new KerasAdam(s.learningRate(), s.beta1(), s.beta2(), s.epsilon());
        }
        if (spec instanceof AdamWSpec s) {
            return new KerasAdamW(s.learningRate(), s.beta1(), s.beta2(), s.epsilon(), s.weightDecay());
        }
        if (spec instanceof RMSpropSpec s) {
            return new KerasRMSprop(s.learningRate(), s.rho(), s.momentum(), s.epsilon(), s.centered());
        }
        if (spec instanceof AdagradSpec s) {
            return new KerasAdagrad(s.learningRate(), s.initialAccumulatorValue(), s.epsilon());
        }
        if (spec instanceof AdadeltaSpec s) {
            return new KerasAdadelta(s.learningRate(), s.rho(), s.epsilon());
        }
        if (spec instanceof AdamaxSpec s) {
            return new KerasAdamax(s.learningRate(), s.beta1(), s.beta2(), s.epsilon());
        }
        if (spec instanceof NadamSpec s) {
            return new KerasNadam(s.learningRate(), s.beta1(), s.beta2(), s.epsilon());
        }
        throw new IllegalStateException("no updater for " + spec.kind());
    }
}
