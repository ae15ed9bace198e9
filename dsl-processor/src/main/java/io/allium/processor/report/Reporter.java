package io.allium.processor.report;

import io.allium.model.problem.Problem;
import io.allium.processor.read.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Hands findings to the compiler, each once. */
public final class Reporter {
    private final Messager messager;
    private final Set<Finding> printed = new LinkedHashSet<>();

    /**
     * A reporter.
     *
     * @param environment the compiler's
     */
    public Reporter(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
    }

    /** Prints findings that have not been printed yet. */
    public void report(List<Finding> findings) {
        findings.stream().filter(printed::add).forEach(this::print);
    }

    /** Prints a problem of a type as a whole. */
    public void report(TypeElement type, Problem problem) {
        report(List.of(new Finding(problem, Spot.of(type))));
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
