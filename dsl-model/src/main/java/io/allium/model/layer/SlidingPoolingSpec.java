package io.allium.model.layer;

import io.allium.Padding;
import io.allium.model.Members;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/** A pooling whose windows slide over a picture; its kinds differ in what they make of a window. */
public sealed interface SlidingPoolingSpec extends PoolingSpec, SlidingSpec
        permits MaxPooling2DSpec, AveragePooling2DSpec {
    /** The window's size, one number or rows and columns. */
    List<Integer> poolSize();

    /** How far it moves; empty is the pool size. */
    List<Integer> strides();

    /** What happens at the border. */
    Padding padding();

    @Override
    default Windows windows() {
        return Windows.of(poolSize(), strides().isEmpty() ? poolSize() : strides(), List.of(1), padding());
    }

    @Override
    default String words() {
        return kind() + " " + Axes.words(poolSize());
    }

    @Override
    default String shorthand() {
        return "poolSize";
    }

    @Override
    default Members members() {
        return Members.of("poolSize", poolSize()).and("strides", strides()).and("padding", padding());
    }

    @Override
    default List<Problem> problems() {
        Range range = new Range(kind()).axes("poolSize", poolSize(), 2);
        return (strides().isEmpty() ? range : range.axes("strides", strides(), 2)).problems();
    }

    @Override
    default Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        Ranks.picture(input, kind());
        Windows windows = windows();
        return Effect.of(windows.places(input, input.shape().last(), new Place("", kind(), "poolSize"), "pool"))
                .remark(windows.remark(input.shape()));
    }
}
