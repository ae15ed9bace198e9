package io.allium.runtime.onednn.plan;

import io.allium.model.Shape;
import io.allium.runtime.function.OverAxes;
import io.allium.runtime.function.Probabilities;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.util.Set;

/** Probabilities over some axes of each example, in Java, on values that lie in their natural order. */
final class AxesFunction implements PlannedFunction {
    private static final int ROWS = 2;

    private final Shape shape;
    private final OverAxes function;

    /**
     * A function over some axes.
     *
     * @param kind of the function
     * @param shape of an example
     * @param axes that are taken together, from 0
     */
    AxesFunction(Probabilities kind, Shape shape, Set<Integer> axes) {
        this.shape = shape;
        this.function = new OverAxes(kind, shape.axes(), axes);
    }

    @Override
    public void forward(Planner planner, String what, NativeArray from, NativeArray to) {
        Layout natural = planner.natural(shape);
        NativeArray in = copied(planner, what, from, natural);
        NativeArray out = isPlain(to.layout(), natural) ? to : planner.scratch(natural);
        Examples examples = examples(planner);
        planner.add(what, () -> examples.forward(example -> function, in.floats(), out.floats()));
        copyBack(planner, what, out, to);
    }

    @Override
    public void backward(Planner planner, String what, NativeArray before, NativeArray after, NativeArray gradient) {
        Layout natural = planner.natural(shape);
        NativeArray in = copied(planner, what, before, natural);
        NativeArray out = copied(planner, what, gradient, natural);
        Examples examples = examples(planner);
        planner.add(what, () -> examples.backward(example -> function, in.floats(), out.floats(), out.floats()));
        copyBack(planner, what, out, gradient);
    }

    private Examples examples(Planner planner) {
        int values = Math.toIntExact(shape.elements());
        return new Examples(planner.batch(), values, values);
    }

    /** Rows of pixels lie as the picture does. */
    private static boolean isPlain(Layout layout, Layout natural) {
        return layout.equals(natural) || layout.rank() == ROWS;
    }

    private static NativeArray copied(Planner planner, String what, NativeArray array, Layout wanted) {
        if (isPlain(array.layout(), wanted)) {
            return array;
        }
        NativeArray copy = planner.scratch(wanted);
        planner.add(Arithmetic.copy(planner.arena(), what, array, copy));
        return copy;
    }

    private static void copyBack(Planner planner, String what, NativeArray computed, NativeArray array) {
        if (computed != array) {
            planner.add(Arithmetic.copy(planner.arena(), what, computed, array));
        }
    }
}
