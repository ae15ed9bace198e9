package io.allium.model.training;

import java.util.List;
import java.util.Optional;

/** The catalogue: every optimiser of the language, with its annotation's defaults. */
public final class Optimizers {
    /** One of each kind. */
    public static final List<OptimizerSpec> ALL = List.of(
            SGDSpec.DEFAULTS,
            AdamSpec.DEFAULTS,
            AdamWSpec.DEFAULTS,
            RMSpropSpec.DEFAULTS,
            AdagradSpec.DEFAULTS,
            AdadeltaSpec.DEFAULTS,
            AdamaxSpec.DEFAULTS,
            NadamSpec.DEFAULTS);

    private Optimizers() {}

    /**
     * The optimiser that an annotation declares, with its defaults.
     *
     * @param kind the annotation's simple name
     */
    public static Optional<OptimizerSpec> of(String kind) {
        return ALL.stream().filter(optimizer -> optimizer.kind().equals(kind)).findFirst();
    }
}
