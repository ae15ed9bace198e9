package io.allium.processor.testing.probe;

import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Compile;

/** Compilations with the probe processor and its annotations. */
public final class Probing {
    private Probing() {}

    /** Adds both. */
    public static Compile in(Compile compile) {
        return compile.processor(ProbeProcessor.class).classpath(ClassPaths.of(Probe.class));
    }
}
