package io.allium.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.allium.CompiledBlock;
import io.allium.processor.read.BlockDeclaration;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** Writes what other modules need of a block and its class file does not keep: the names of its body's parameters. */
public final class BlockWriter {
    private final BlockDeclaration block;

    /** A writer. */
    public BlockWriter(BlockDeclaration block) {
        this.block = block;
    }

    /** The source. */
    public JavaFile write() {
        AnnotationSpec.Builder compiled = AnnotationSpec.builder(CompiledBlock.class);
        block.body().forEach(method -> compiled.addMember("value", "$S", inputs(method)));
        if (block.body().isEmpty()) {
            compiled.addMember("value", "{}");
        }
        TypeSpec type = TypeSpec.classBuilder(ClassName.get(block.packageName(), block.companionName()))
                .addJavadoc("What the class file of a block does not keep.\n")
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", ModelWriter.PROCESSOR)
                        .build())
                .addAnnotation(compiled.build())
                .addOriginatingElement(block.spot().element())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        return JavaFile.builder(block.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static String inputs(LayerMethod method) {
        List<String> names = method.parameters().stream().map(Parameter::name).toList();
        return String.join(",", names);
    }
}
