package io.allium.runtime.onednn.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan's steps, while it is made.
 *
 * @param packing what follows a change of the weights
 * @param forward what computes the outputs
 * @param backward what computes the gradients
 */
record Steps(List<Step> packing, List<Step> forward, List<Step> backward) {
    Steps() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
