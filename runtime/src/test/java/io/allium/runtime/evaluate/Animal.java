package io.allium.runtime.evaluate;

import java.util.List;

/** Three classes for tests. */
enum Animal {
    CAT,
    DOG,
    SHIP;

    static final List<Animal> ALL = List.of(values());
}
