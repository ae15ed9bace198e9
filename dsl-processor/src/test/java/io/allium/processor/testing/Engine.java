package io.allium.processor.testing;

import java.util.List;
import javax.annotation.processing.Processor;

/** Something that compiles: a compiler in this JVM or in another one. */
interface Engine {
    /**
     * Compiles.
     *
     * @param live processors of the calling test, which run besides those that the job names
     * @throws IllegalArgumentException if there are live processors and the compiler runs in another JVM
     */
    Outcome run(Job job, List<Processor> live);
}
