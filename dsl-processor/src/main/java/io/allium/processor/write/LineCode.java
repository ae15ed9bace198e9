package io.allium.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.allium.model.Members;
import io.allium.model.block.BlockSpec;
import io.allium.model.block.Let;
import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.processor.link.RecordFeatures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Lines and blocks as the Java that makes them. */
final class LineCode {
    private final UsedBlocks blocks;
    private final Optional<RecordFeatures> record;

    /**
     * Writes lines.
     *
     * @param blocks that they use
     * @param record what the components of the input's record are, if it is one
     */
    LineCode(UsedBlocks blocks, Optional<RecordFeatures> record) {
        this.blocks = blocks;
        this.record = record;
    }

    /** Whether every line is one layer, which needs no lines. */
    static boolean isPlain(List<Line> lines) {
        return lines.stream().allMatch(LineCode::isPlain);
    }

    /** Whether a line is one layer, all of whose members are written. */
    static boolean isPlain(Line line) {
        return line.parts().size() == 1
                && line.parts().get(0) instanceof Part.Plain plain
                && plain.lets().isEmpty()
                && line.copies() == 1
                && !line.isFrozen();
    }

    /** A list of lines, one in each row. */
    CodeBlock lines(List<Line> lines) {
        return lines.stream().map(this::line).collect(CodeBlock.joining(",\n"));
    }

    /** A constant for each block. */
    List<FieldSpec> constants() {
        return blocks.all().stream().map(this::constant).toList();
    }

    private FieldSpec constant(BlockSpec block) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.named($S)$>$>", BlockSpec.class, block.name());
        Members members = block.members();
        for (String name : members.names()) {
            String method = block.required().contains(name) ? "required" : "member";
            code.add("\n.$N($S, $L)", method, name, SpecCode.value(members.value(name)));
        }
        for (Line line : block.body()) {
            if (line.parts().get(0) instanceof Part.Begin) {
                code.add("\n.input($S)", line.name());
            } else {
                code.add("\n.line($L)", line(line));
            }
        }
        return FieldSpec.builder(
                        BlockSpec.class, blocks.constant(block), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add("$<$<").build())
                .build();
    }

    private CodeBlock line(Line line) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($S, $L", Line.class, line.name(), part(line.parts().get(0)));
        line.inputs().forEach(input -> code.add(", $S", input));
        code.add(")");
        line.parts().stream().skip(1).forEach(part -> code.add(".then($L)", part(part)));
        if (line.copies() != 1) {
            code.add(".repeat($L)", line.copies());
        }
        return line.isFrozen() ? code.add(".frozen()").build() : code.build();
    }

    private CodeBlock part(Part part) {
        if (part instanceof Part.Plain plain) {
            CodeBlock layer = SpecCode.layer(plain.layer(), record);
            return plain.lets().isEmpty()
                    ? layer
                    : CodeBlock.of("$T.of($L).let($S)", Part.class, layer, text(plain.lets()));
        }
        if (part instanceof Part.Composed composed) {
            return composed(composed);
        }
        if (part instanceof Part.Shared shared) {
            return CodeBlock.of("new $T($S)", Part.Shared.class, shared.line());
        }
        throw new IllegalArgumentException("no code for " + part.kind());
    }

    private CodeBlock composed(Part.Composed part) {
        CodeBlock.Builder code = CodeBlock.builder().add("$N.use()", blocks.constant(part.block()));
        Set<String> required = part.block().required();
        for (String name : part.members().names()) {
            Object value = part.members().value(name);
            if (required.contains(name) || !value.equals(part.block().members().value(name))) {
                code.add(".with($S, $L)", name, SpecCode.value(value));
            }
        }
        return part.lets().isEmpty()
                ? code.build()
                : code.add(".let($S)", text(part.lets())).build();
    }

    private static String text(List<Let> lets) {
        return String.join(", ", lets.stream().map(Let::toString).toList());
    }
}
