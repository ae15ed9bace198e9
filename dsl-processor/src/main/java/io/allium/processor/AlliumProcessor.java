package io.allium.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.allium.Block;
import io.allium.Network;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Severity;
import io.allium.processor.link.Blocks;
import io.allium.processor.link.Linked;
import io.allium.processor.link.Linker;
import io.allium.processor.link.Positions;
import io.allium.processor.read.BlockDeclaration;
import io.allium.processor.read.Declaration;
import io.allium.processor.read.DeclarationReader;
import io.allium.processor.read.Sources;
import io.allium.processor.read.Unresolved;
import io.allium.processor.report.Finding;
import io.allium.processor.report.Reporter;
import io.allium.processor.write.BlockWriter;
import io.allium.processor.write.ModelWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks every type marked {@link Network} and generates its model: read, link, infer and check, report, write. A
 * declaration that is not sound goes no further than linking, but its model is written all the same.
 */
@AutoService(Processor.class)
public final class AlliumProcessor extends AbstractProcessor {
    /** Types to look at again, by name: elements must not be kept from one round to the next. */
    private final Set<String> deferred = new LinkedHashSet<>();

    private final Sources sources = new Sources();

    /** A processor; the compiler makes it. */
    public AlliumProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.allium.*", "javax.annotation.processing.Generated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Claims the annotations, which are Allium's own and the one on what it generates: otherwise {@code -Xlint:all
     * -Werror} fails on "No processor claimed".
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(sources::add);
        for (TypeElement type : types(round)) {
            processSafely(type, round.processingOver());
        }
        return !annotations.isEmpty();
    }

    private List<TypeElement> types(RoundEnvironment round) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : deferred) {
            types.add(Objects.requireNonNull(processingEnv.getElementUtils().getTypeElement(name)));
        }
        deferred.clear();
        for (Class<? extends Annotation> mark : List.of(Block.class, Network.class)) {
            round.getElementsAnnotatedWith(mark).forEach(element -> types.add((TypeElement) element));
        }
        return types;
    }

    /**
     * An exception that leaves a processor ends the compilation with a stack trace; a message at the type is better.
     */
    private void processSafely(TypeElement type, boolean last) {
        try {
            if (DeclarationReader.isBlock(type)) {
                processBlock(type, last);
            } else if (last) {
                writeUnresolved(type);
            } else {
                process(type);
            }
        } catch (Unresolved e) {
            deferred.add(type.getQualifiedName().toString());
        } catch (FilerException e) {
            report(
                    type,
                    Problem.error(
                                    Code.NAME_TAKEN,
                                    "the model of " + type.getSimpleName()
                                            + " cannot be written: the compiler sees one from an earlier build.")
                            .fix("delete the old classes, or take them off the class path"));
        } catch (RuntimeException | LinkageError e) {
            Problem problem = Problem.error(
                            Code.INTERNAL, "the processor failed at " + type.getSimpleName() + ": " + e + ".")
                    .fix("this is a mistake of Allium's; report it with the declaration");
            report(type, problem);
        }
    }

    private void report(TypeElement type, Problem problem) {
        new Reporter(processingEnv).report(type, problem);
    }

    /** What the compiler itself does not know of a block, it reports; then there is nothing more to say. */
    private void processBlock(TypeElement type, boolean last) throws FilerException {
        DeclarationReader reader = last ? lenient() : strict();
        BlockDeclaration block = reader.block(type);
        List<Finding> findings = new Blocks(reader.blocks()).of(block.name()).findings();
        if (!last) {
            new Reporter(processingEnv).report(findings);
        }
        write(new BlockWriter(block).write());
    }

    private DeclarationReader strict() {
        return DeclarationReader.strict(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
    }

    private DeclarationReader lenient() {
        return DeclarationReader.lenient(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
    }

    private void process(TypeElement type) throws FilerException {
        Declaration declaration = strict().read(type);
        Linked linked = Linker.link(declaration);
        InferredNetwork network = Inference.infer(linked.network());
        List<Finding> findings = findings(declaration, linked, network);
        new Reporter(processingEnv).report(findings);
        if (!modelIsTaken(findings)) {
            Optional<String> broken = firstError(findings)
                    .or(() -> linked.isWhole()
                            ? Optional.empty()
                            : Optional.of(declaration.simpleName() + " uses a block that is wrong."));
            write(new ModelWriter(declaration, network, linked.record(), broken).write());
        }
    }

    /** The compiler itself reports what it does not know; the model is written so that this stays the only error. */
    private void writeUnresolved(TypeElement type) throws FilerException {
        Declaration declaration = lenient().read(type);
        Linked linked = Linker.link(declaration);
        InferredNetwork network = Inference.infer(linked.network());
        Optional<String> problem = Optional.of(declaration.simpleName() + " names something that does not exist.");
        if (!declaration.modelExists()) {
            write(new ModelWriter(declaration, network, linked.record(), problem).write());
        }
    }

    private static List<Finding> findings(Declaration declaration, Linked linked, InferredNetwork network) {
        if (!linked.findings().isEmpty() || !linked.isWhole()) {
            return linked.findings();
        }
        Positions positions = Positions.of(declaration);
        return network.problems().stream()
                .map(problem -> new Finding(problem, positions.of(problem.place())))
                .toList();
    }

    private static boolean modelIsTaken(List<Finding> findings) {
        return findings.stream()
                .map(Finding::problem)
                .anyMatch(problem -> problem.code() == Code.NAME_TAKEN
                        && problem.place().layer().isEmpty());
    }

    private static Optional<String> firstError(List<Finding> findings) {
        return findings.stream()
                .map(Finding::problem)
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::headline)
                .findFirst();
    }

    private void write(JavaFile file) throws FilerException {
        try {
            file.writeTo(processingEnv.getFiler());
        } catch (FilerException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
