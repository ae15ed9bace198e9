package io.allium.processor.testing;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;

/** A compiler in the JVM of the tests, with the processors of their class path: quick, and open to a debugger. */
final class InProcessEngine implements Engine {
    private final ToolsCompiler compiler;

    InProcessEngine(JavaCompiler compiler, Dialect dialect) {
        this.compiler = new ToolsCompiler(compiler, dialect);
    }

    @Override
    public Outcome run(Job job, List<Processor> live) {
        List<Processor> processors =
                new ArrayList<>(Processors.load(job.processors(), InProcessEngine.class.getClassLoader()));
        processors.addAll(live);
        return compiler.run(job, processors);
    }
}
