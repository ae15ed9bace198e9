package io.allium.runtime.onednn.lstm;

import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;

/**
 * The sizes of a long short-term memory and of what it reads, each at least 1.
 *
 * @param batch how many sequences
 * @param steps how long each is
 * @param features how many values a step has
 * @param units how many values the memory puts out at each step
 * @param sequences whether what follows each step is asked for, or only what follows the last
 */
public record LstmShape(long batch, long steps, long features, long units, boolean sequences) {
    /** How the sequences lie that are read. */
    Layout input() {
        return Layout.sequencesStepsLast(steps, batch, features);
    }

    /** How lies what is asked for. */
    Layout output() {
        return sequences ? Layout.sequencesStepsLast(steps, batch, units) : Layout.sequences(1, batch, units);
    }

    /** That part of all steps' outputs, or of their gradient, that is asked for. */
    NativeArray asked(NativeArray allSteps) {
        return sequences ? allSteps : allSteps.as(allSteps.layout().part(0, steps - 1, 1));
    }
}
