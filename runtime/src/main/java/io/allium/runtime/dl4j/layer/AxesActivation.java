package io.allium.runtime.dl4j.layer;

import io.allium.runtime.function.ExampleFunction;
import io.allium.runtime.function.OverAxes;
import io.allium.runtime.function.Probabilities;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Probabilities over some axes of each example, in plain Java. */
public final class AxesActivation extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    private static final int LAST = -1;

    private final Probabilities function;
    private final List<Integer> axes;

    private AxesActivation(Probabilities function, List<Integer> axes) {
        this.function = function;
        this.axes = axes;
    }

    /** Over the last axis. */
    static AxesActivation overTheLast(Probabilities function) {
        return new AxesActivation(function, List.of(LAST));
    }

    /**
     * Over some axes.
     *
     * @param function of what belongs together
     * @param axes of an example, from 0
     */
    public static AxesActivation over(Probabilities function, Set<Integer> axes) {
        return new AxesActivation(function, axes.stream().sorted().toList());
    }

    @Override
    void apply(INDArray x) {
        ExampleFunction each = function(x);
        INDArray plain = Numbers.rowMajor(x);
        for (int example = 0; example < x.size(0); example++) {
            double[] values = Examples.read(plain, example);
            each.forward(values.clone(), values);
            Examples.write(values, plain, example);
        }
        keep(plain, x);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        ExampleFunction each = function(x);
        INDArray plain = Numbers.rowMajor(x);
        INDArray gradients = Numbers.rowMajor(outputGradient);
        for (int example = 0; example < x.size(0); example++) {
            double[] gradient = new double[Math.toIntExact(plain.length() / plain.size(0))];
            each.backward(Examples.read(plain, example), Examples.read(gradients, example), gradient);
            Examples.write(gradient, plain, example);
        }
        keep(plain, x);
    }

    private ExampleFunction function(INDArray batch) {
        List<Integer> shape =
                Arrays.stream(batch.shape()).skip(1).mapToObj(Math::toIntExact).toList();
        return new OverAxes(
                function,
                shape,
                axes.stream().map(axis -> Math.floorMod(axis, shape.size())).collect(Collectors.toSet()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AxesActivation that && that.function == function && that.axes.equals(axes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(function, axes);
    }

    @Override
    public String toString() {
        return function + " over " + axes;
    }
}
