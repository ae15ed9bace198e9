package io.allium.processor.report;

import io.allium.model.problem.Problem;
import io.allium.processor.read.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Hands findings to the compiler, each once. */
public final class Reporter {
    private final Messager messager;
    private final Set<Finding> printed = new LinkedHashSet<>();

    /**
     * A reporter.
     *
     * @param messager the compiler's
     */
    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints findings that have not been printed yet. */
    public void report(List<Finding> findings) {
        findings.stream().filter(printed::add).forEach(this::print);
    }

    private void print(Finding finding) {
        Problem problem = finding.problem();
        Spot spot = finding.spot();
        Kind kind = switch (problem.severity()) {
            case ERROR -> Kind.ERROR;
            case WARNING, HINT -> Kind.MANDATORY_WARNING;
        };
        messager.printMessage(kind, problem.text(), spot.element(), spot.mirror(), spot.value());
    }
}
