package io.allium.processor.testing.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Reports what the {@link Probe} annotations ask for, and generates {@code XProbe} for every type {@code X} with one.
 */
public final class ProbeProcessor extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Probe.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of("probe.warnings", "probe.fickle");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                generate(element);
                element.getAnnotationMirrors().forEach(mirror -> check(element, mirror));
            }
        }
        return false;
    }

    private void check(Element element, AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> members = mirror.getElementValues();
        members.forEach((member, value) -> {
            if (value.getValue() instanceof Integer number && number < 0) {
                messager()
                        .printMessage(
                                Kind.ERROR,
                                "[OutOfRange] %s: %s is %d.\n    It must be 0 or more.\n  Fix: %s = %d."
                                        .formatted(
                                                element.getSimpleName(),
                                                member.getSimpleName(),
                                                number,
                                                member.getSimpleName(),
                                                -number),
                                element,
                                mirror,
                                value);
            } else if (member.getSimpleName().contentEquals("trouble")) {
                make(Trouble.valueOf(name(value)), element, mirror);
            }
        });
    }

    private void make(Trouble trouble, Element element, AnnotationMirror mirror) {
        switch (trouble) {
            case NONE -> {}
            case ON_ELEMENT -> messager().printMessage(Kind.ERROR, "[OnElement] Asked for.", element);
            case ON_ANNOTATION -> messager().printMessage(Kind.ERROR, "[OnAnnotation] Asked for.", element, mirror);
            case WARNING -> {
                if (has("probe.warnings")) {
                    messager().printMessage(Kind.WARNING, "[Wasteful] Asked for.", element);
                }
            }
            case CRASH -> throw new IllegalStateException("Asked for");
        }
    }

    private void generate(Element element) {
        if (!(element instanceof TypeElement type)) {
            return;
        }
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        String name = type.getSimpleName() + "Probe";
        String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        try (Writer source = processingEnv
                .getFiler()
                .createSourceFile(packageName.isEmpty() ? name : packageName + "." + name, type)
                .openWriter()) {
            source.write(header + body(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The compiler's name gets into the source where {@code probe.fickle} is set, to test the search for differences.
     */
    private String body(String name) {
        String compiler = has("probe.fickle") ? processingEnv.getClass().getSimpleName() : "any";
        return """
                /** Made by a probe: 3×3, by %s. */
                public final class %s {
                    private %s() {}

                    /** Does nothing. */
                    public static void use() {}
                }
                """.formatted(compiler, name, name);
    }

    private boolean has(String option) {
        return processingEnv.getOptions().containsKey(option);
    }

    private static String name(AnnotationValue constant) {
        String text = constant.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private Messager messager() {
        return processingEnv.getMessager();
    }
}
