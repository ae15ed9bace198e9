package io.allium.processor.testing;

import io.allium.processor.testing.probe.Probe;
import io.allium.processor.testing.probe.ProbeProcessor;

/** Compilations with the probe processor and its annotations. */
final class Probing {
    private Probing() {}

    static Compile in(Compile compile) {
        return compile.processor(ProbeProcessor.class).classpath(ClassPaths.of(Probe.class));
    }
}
