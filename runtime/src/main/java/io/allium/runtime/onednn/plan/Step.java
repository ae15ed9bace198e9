package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Primitive;

/**
 * One thing that a plan does.
 *
 * @param name what it is, for profiles
 * @param action how it is done
 */
record Step(String name, Runnable action) {
    static Step of(Primitive primitive) {
        return new Step(primitive.name(), primitive::run);
    }
}
