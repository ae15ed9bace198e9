package io.allium.processor.testing;

import java.util.EnumMap;
import java.util.Map;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The engines of this JVM, one a compiler, each started when it is first used. */
final class Engines {
    private static final Map<Compiler, Engine> STARTED = new EnumMap<>(Compiler.class);

    private Engines() {}

    static synchronized Engine of(Compiler compiler) {
        return STARTED.computeIfAbsent(compiler, Engines::start);
    }

    private static Engine start(Compiler compiler) {
        return switch (compiler) {
            case JAVAC -> new InProcessEngine(ToolProvider.getSystemJavaCompiler(), Dialect.JAVAC);
            case ECJ -> new InProcessEngine(new EclipseCompiler(), Dialect.ECJ);
            case JAVAC_25 -> new ForkedEngine("javac-25");
            case JAVAC_27 -> new ForkedEngine("javac-27");
        };
    }
}
