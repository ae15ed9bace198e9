package io.allium.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.allium.CompiledNetwork;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.layer.ImageSpec;
import io.allium.model.text.Description;
import io.allium.model.text.Summary;
import io.allium.processor.link.RecordFeatures;
import io.allium.processor.read.Declaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * Writes the model of a network. A broken network gets the same API, so that the code that uses it adds no errors to
 * the one that matters; asked for its declaration, while a program runs, it throws.
 */
public final class ModelWriter {
    static final String PROCESSOR = "io.allium.processor.AlliumProcessor";

    private final Declaration declaration;
    private final InferredNetwork network;
    private final Optional<RecordFeatures> record;
    private final Optional<String> broken;
    private final ClassName model;
    private final ModelKind kind;
    private final UsedBlocks blocks;

    /**
     * A writer.
     *
     * @param declaration what the user wrote
     * @param network what is known of it
     * @param record the components of the input's record, if it is one
     * @param broken the first line of the first problem, if there is one
     */
    public ModelWriter(
            Declaration declaration,
            InferredNetwork network,
            Optional<RecordFeatures> record,
            Optional<String> broken) {
        this.declaration = declaration;
        this.network = network;
        this.record = record;
        this.broken = broken;
        this.model = ClassName.get(declaration.packageName(), declaration.modelName());
        this.kind = ModelKind.of(network);
        this.blocks = UsedBlocks.of(network.spec().composition().lines());
    }

    /** The source. */
    public JavaFile write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model)
                .addJavadoc(javadoc())
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", PROCESSOR)
                        .build())
                .addAnnotation(AnnotationSpec.builder(CompiledNetwork.class)
                        .addMember("format", "$L", Description.FORMAT)
                        .addMember("value", "$S", broken.isPresent() ? "" : Description.of(network.spec()))
                        .build())
                .addOriginatingElement(declaration.spot().element())
                .superclass(kind.base());
        if (declaration.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL);
        constants().forEach(type::addField);
        broken.ifPresentOrElse(problem -> type.addMethod(missingDeclaration(problem)), () -> {
            new LineCode(blocks, record).constants().forEach(type::addField);
            type.addField(declarationField());
        });
        type.addMethod(constructor()).addMethod(builder()).addMethod(load());
        conveniences().forEach(type::addMethod);
        CompositionTypes compositions = new CompositionTypes(model, blocks);
        type.addType(LayerType.write(network))
                .addType(new BuilderType(model, declared(), compositions).write(network.spec()));
        compositions.write(network.spec().composition().lines()).forEach(type::addType);
        record.ifPresent(features -> type.addType(new RecordCode(features).write()));
        return JavaFile.builder(declaration.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder text =
                CodeBlock.builder().add("The model of {@link $T}.\n", ClassName.bestGuess(declaration.name()));
        if (broken.isEmpty()) {
            text.add("\n<pre>{@code\n");
            Summary.lines(network).forEach(line -> text.add("$L\n", line.replace('─', '-')));
            text.add("}</pre>\n");
        }
        return text.build();
    }

    private List<FieldSpec> constants() {
        boolean whole = broken.isEmpty();
        return List.of(
                count(
                        "PARAMETERS",
                        "How many parameters the network has as declared.",
                        whole ? network.parameters() : 0),
                count(
                        "TRAINABLE_PARAMETERS",
                        "How many of them are trained.",
                        whole ? network.trainableParameters() : 0),
                count(
                        "MULTIPLY_ADDS",
                        "Multiply-adds of one example, forward, as declared.",
                        whole ? network.multiplyAdds() : 0),
                shape(
                        "INPUT_SHAPE",
                        "The shape of one input, without the batch.",
                        whole ? network.input().output() : Shape.of()),
                shape(
                        "OUTPUT_SHAPE",
                        "The shape of one output, without the batch.",
                        whole ? network.output().output() : Shape.of()));
    }

    private static FieldSpec count(String name, String javadoc, long number) {
        return constant(TypeName.LONG, name, javadoc)
                .initializer("$L", JavaLiteral.of(number))
                .build();
    }

    private static FieldSpec shape(String name, String javadoc, Shape shape) {
        return constant(ClassName.get(Shape.class), name, javadoc)
                .initializer(SpecCode.shape(shape))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name, String javadoc) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", javadoc);
    }

    private FieldSpec declarationField() {
        return FieldSpec.builder(NetworkSpec.class, "DECLARATION", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(SpecCode.network(network.spec(), blocks, record))
                .build();
    }

    /**
     * No field: what a field's value throws reaches the user as an error of the class, without a word of what it is.
     */
    private MethodSpec missingDeclaration(String problem) {
        return MethodSpec.methodBuilder("declaration")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(NetworkSpec.class)
                .addStatement("return $T.network($S, $S)", Library.NOT_COMPILED, declaration.name(), problem)
                .build();
    }

    /** The declaration, as the methods of the model say it. */
    private CodeBlock declared() {
        // With the class's name, since the builder has a method for each layer, whatever that is called.
        return broken.isPresent() ? CodeBlock.of("$T.declaration()", model) : CodeBlock.of("DECLARATION");
    }

    private MethodSpec constructor() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("blueprint, $L", input());
        network.spec().labels().ifPresent(labels -> arguments.add(", $T.class", ClassName.bestGuess(labels.type())));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Library.BLUEPRINT, "blueprint")
                .addStatement("super($L)", arguments.build())
                .build();
    }

    private CodeBlock input() {
        if (record.isPresent()) {
            return CodeBlock.of("$T.records(new $N())", Library.INPUTS, RecordCode.NAME);
        }
        return CodeBlock.of("$T.$N(blueprint.network())", Library.INPUTS, takesPictures() ? "pictures" : "features");
    }

    private boolean takesPictures() {
        return kind.input().equals(Library.PICTURE);
    }

    private MethodSpec builder() {
        return staticMethod(
                        "builder", model.nestedClass("Builder"), "Changes hyperparameters before the model is built.")
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec load() {
        return staticMethod("load", model, "Reads a model that was saved; a file of another network is refused.")
                .addParameter(Path.class, "file")
                .addStatement("return $T.read(file, $L).into($T::new)", Library.SAVED_MODEL, declared(), model)
                .build();
    }

    private List<MethodSpec> conveniences() {
        if (takesPictures() && network.spec().labels().isPresent()) {
            return List.of(predictImage());
        }
        return record.map(this::recordMethods).orElse(List.of());
    }

    private MethodSpec predictImage() {
        return MethodSpec.methodBuilder("predict")
                .addJavadoc("Predicts one picture, which has the size of {@link #INPUT_SHAPE}.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.BUFFERED_IMAGE, "picture")
                .returns(ParameterizedTypeName.get(Library.PREDICTION, kind.target()))
                .addStatement("return predict($T.of(picture, $L))", Library.PICTURE, channels())
                .build();
    }

    private int channels() {
        return network.spec().inputs().stream()
                .map(Node::layer)
                .filter(ImageSpec.class::isInstance)
                .map(input -> ((ImageSpec) input).channels())
                .findFirst()
                .orElse(3);
    }

    private List<MethodSpec> recordMethods(RecordFeatures features) {
        MethodSpec csv = staticMethod(
                        "csv",
                        ParameterizedTypeName.get(Library.CSV_READER, kind.input()),
                        "Reads records from a table of comma-separated values.")
                .addStatement("return $T.of(new $N())", Library.CSV_READER, RecordCode.NAME)
                .build();
        return features.target().isPresent() ? List.of(csv, dataset(features)) : List.of(csv);
    }

    private MethodSpec dataset(RecordFeatures features) {
        TypeName records = ParameterizedTypeName.get(ClassName.get(List.class), kind.input());
        String widen = network.spec().labels().isPresent() ? "" : ".map(Number::doubleValue)";
        return staticMethod(
                        "dataset",
                        ParameterizedTypeName.get(Library.DATASET, kind.input(), kind.target()),
                        "The records with what is learned from each.")
                .addParameter(records, "records")
                .addStatement(
                        "return $T.of(records, records.stream().map($L)$L.toList())",
                        Library.DATASET,
                        new RecordCode(features).target(),
                        widen)
                .build();
    }

    private static MethodSpec.Builder staticMethod(String name, TypeName returns, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns);
    }
}
