package io.allium.runtime;

import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.model.layer.LayerSpec;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What every generated builder of a block's use can do: give its members other values, and change the layers that it is
 * made of, here alone.
 *
 * @param <B> the generated builder
 */
public abstract class BlockBuilder<B extends BlockBuilder<B>> {
    private Part.Composed use;

    /** A builder that has changed nothing yet. */
    protected BlockBuilder(Part.Composed use) {
        this.use = use;
    }

    /** This builder. */
    protected abstract B self();

    /** The use as it is now. */
    final Part.Composed use() {
        return use;
    }

    /** Gives a member; for generated code. */
    protected final B member(String name, Object value) {
        use = use.with(name, value);
        return self();
    }

    /** Gives a member that is an array; for generated code. */
    protected final B member(String name, int... values) {
        return member(name, Arrays.stream(values).boxed().toList());
    }

    /** Changes a line of one layer; for generated code. */
    protected final <S extends LayerSpec> B layer(String line, Class<S> kind, UnaryOperator<S> change) {
        return change(line, old -> old.change(0, part -> RowBuilder.changed(part, line, kind, change)));
    }

    /** Changes a line of one block; for generated code. */
    protected final <N extends BlockBuilder<N>> B block(
            String line, Function<Part.Composed, N> open, UnaryOperator<N> change) {
        return change(line, old -> old.change(0, part -> RowBuilder.changed(part, open, change)));
    }

    /** Changes a line of several layers; for generated code. */
    protected final <N extends RowBuilder<N>> B row(String line, Function<Line, N> open, UnaryOperator<N> change) {
        return change(line, old -> change.apply(open.apply(old)).line());
    }

    private B change(String line, UnaryOperator<Line> change) {
        use = use.change(line, change);
        return self();
    }
}
