package io.allium.runtime.onednn.plan;

import org.jspecify.annotations.Nullable;

/** What an operation keeps from planning its forward pass until it plans its backward pass. */
final class Passes {
    private Passes() {}

    static <P> P require(@Nullable P pass) {
        if (pass == null) {
            throw new IllegalStateException("the backward pass is planned before the forward pass");
        }
        return pass;
    }
}
