package io.allium.runtime;

import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.model.layer.LayerSpec;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What every generated builder of a line with several layers can do: change each of them.
 *
 * @param <B> the generated builder
 */
public abstract class RowBuilder<B extends RowBuilder<B>> {
    private Line line;

    /** A builder that has changed nothing yet. */
    protected RowBuilder(Line line) {
        this.line = line;
    }

    /** This builder. */
    protected abstract B self();

    /** The line as it is now. */
    final Line line() {
        return line;
    }

    /** Changes a layer; for generated code. */
    protected final <S extends LayerSpec> B layer(int part, Class<S> kind, UnaryOperator<S> change) {
        line = line.change(part, old -> changed(old, line.name(), kind, change));
        return self();
    }

    /** Changes a block; for generated code. */
    protected final <N extends BlockBuilder<N>> B block(
            int part, Function<Part.Composed, N> open, UnaryOperator<N> change) {
        line = line.change(part, old -> changed(old, open, change));
        return self();
    }

    static <S extends LayerSpec> Part changed(Part part, String line, Class<S> kind, UnaryOperator<S> change) {
        Part.Plain plain = (Part.Plain) part;
        S changed = change.apply(kind.cast(plain.layer()));
        Part.Plain next = plain.with(changed);
        ModelBuilder.require(changed.problems().stream()
                .filter(problem -> next.lets().stream()
                        .noneMatch(let -> let.member().equals(problem.place().member())))
                .map(problem -> problem.at(problem.place().in(line)))
                .toList());
        return next;
    }

    static <N extends BlockBuilder<N>> Part changed(
            Part part, Function<Part.Composed, N> open, UnaryOperator<N> change) {
        return change.apply(open.apply((Part.Composed) part)).use();
    }
}
