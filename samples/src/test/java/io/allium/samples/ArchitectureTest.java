package io.allium.samples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom. The samples see every module, so the test lives here. */
class ArchitectureTest {
    private static final String VOCABULARY = "io.allium";
    private static final String MODEL = "io.allium.model..";
    private static final String PROCESSOR = "io.allium.processor..";
    private static final String RUNTIME = "io.allium.runtime..";
    private static final String DL4J = "io.allium.runtime.dl4j..";
    private static final String ONEDNN = "io.allium.runtime.onednn..";
    private static final String SAMPLES = "io.allium.samples..";

    private static final JavaClasses ALLIUM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.allium");

    /** Rules about classes that are not there would hold. */
    @Test
    void everyModuleIsLookedAt() {
        for (String module : List.of(VOCABULARY, MODEL, PROCESSOR, RUNTIME, DL4J, SAMPLES)) {
            assertThat(ALLIUM.that(resideInAPackage(module))).as(module).isNotEmpty();
        }
    }

    @Test
    void theVocabularyNeedsNothing() {
        check(classes()
                .that()
                .resideInAPackage(VOCABULARY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(VOCABULARY, "java.lang..", "org.jspecify.annotations"));
    }

    @Test
    void theModelNeedsTheVocabularyAlone() {
        check(classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, VOCABULARY, "java..", "org.jspecify.annotations"));
    }

    @Test
    void theProcessorNeedsTheModelAndNoEngine() {
        check(classes()
                .that()
                .resideInAPackage(PROCESSOR)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR,
                        MODEL,
                        VOCABULARY,
                        "java..",
                        "javax.annotation.processing",
                        "javax.lang.model..",
                        "javax.tools",
                        "com.palantir.javapoet",
                        "com.google.auto.service",
                        "org.jspecify.annotations"));
    }

    @Test
    void theRuntimeKnowsNoCompiler() {
        check(noClasses()
                .that()
                .resideInAPackage(RUNTIME)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCESSOR, SAMPLES, "javax.lang.model..", "javax.annotation.processing"));
    }

    /** A position is carried through the stages, and its element opened where it is read, and where it is reported. */
    @Test
    void onlyReadingLooksIntoElements() {
        check(noClasses()
                .that(resideInAPackage("io.allium..")
                        .and(isNot("io.allium.processor.AlliumProcessor"))
                        .and(isNot("io.allium.processor.report.Reporter"))
                        .and(isNot("io.allium.processor.write.ModelWriter"))
                        .and(isOutside("io.allium.processor.read..")))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                        // JavaPoet's word for public and final.
                        .and(isNot("javax.lang.model.element.Modifier"))));
    }

    @Test
    void onlyReportingSpeaksToTheCompiler() {
        check(noClasses()
                .that(isOutside("io.allium.processor.report.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("javax.tools").or(named("javax.annotation.processing.Messager"))));
    }

    @Test
    void onlyWritingWritesJava() {
        check(noClasses()
                .that(isOutside("io.allium.processor.write.."))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.palantir.javapoet..").and(isNot("com.palantir.javapoet.JavaFile"))));
        check(noClasses()
                .that(isOutside("io.allium.processor.write..").and(isNot("io.allium.processor.AlliumProcessor")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.palantir.javapoet..")));
    }

    @Test
    void onlyTheAdapterSeesDl4j() {
        check(noClasses()
                .that(isOutside(DL4J).and(isOutside(ONEDNN)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.deeplearning4j..", "org.nd4j..", "org.bytedeco..")));
    }

    @Test
    void onlyItsOwnPackageSeesOneDnn() {
        check(noClasses()
                .that(isOutside(ONEDNN))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.bytedeco.dnnl..")));
    }

    /** A model makes its own engine; nothing else of the adapter is known outside it. */
    @Test
    void theAdapterHidesBehindTheEngine() {
        check(noClasses()
                .that(resideInAPackage(RUNTIME).and(isOutside(DL4J)).and(isNot("io.allium.runtime.Model")))
                .should()
                .dependOnClassesThat(resideInAPackage(DL4J)));
    }

    @Test
    void theModelsPackagesHaveNoCycles() {
        check(slices().matching("io.allium.model.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theProcessorsStagesHaveNoCycles() {
        check(slices().matching("io.allium.processor.(*)..").should().beFreeOfCycles());
    }

    private static void check(ArchRule rule) {
        rule.check(ALLIUM);
    }

    private static DescribedPredicate<JavaClass> isOutside(String packages) {
        return DescribedPredicate.not(resideInAPackage(packages));
    }

    private static DescribedPredicate<JavaClass> isNot(String type) {
        return DescribedPredicate.not(named(type));
    }

    private static DescribedPredicate<JavaClass> named(String type) {
        return DescribedPredicate.describe(
                "named " + type, each -> each.getName().equals(type));
    }
}
