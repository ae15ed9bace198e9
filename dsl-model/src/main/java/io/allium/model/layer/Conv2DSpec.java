package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link io.allium.Conv2D}: learned windows that slide over a picture.
 *
 * @param filters how many windows
 * @param kernelSize their size, one number or rows and columns
 * @param strides how far they move
 * @param padding what happens at the border
 * @param dilationRate the distance between the values a window looks at
 * @param activation what is applied to the output
 * @param useBias whether a learned number is added to each output channel
 */
public record Conv2DSpec(
        int filters,
        List<Integer> kernelSize,
        List<Integer> strides,
        Padding padding,
        List<Integer> dilationRate,
        ActivationFunction activation,
        boolean useBias)
        implements Activated, SlidingSpec {
    /** The annotation's defaults. */
    public static final Conv2DSpec DEFAULTS = new Conv2DSpec(
            Unset.INT, List.of(), List.of(1), Padding.VALID, List.of(1), ActivationFunction.LINEAR, true);

    /** Copies. */
    public Conv2DSpec {
        kernelSize = List.copyOf(kernelSize);
        strides = List.copyOf(strides);
        dilationRate = List.copyOf(dilationRate);
    }

    @Override
    public String kind() {
        return "Conv2D";
    }

    @Override
    public Windows windows() {
        return Windows.of(kernelSize, strides, dilationRate, padding);
    }

    @Override
    public String words() {
        return "Conv2D " + Axes.words(kernelSize);
    }

    @Override
    public Members members() {
        return Members.of("filters", filters)
                .and("kernelSize", kernelSize)
                .and("strides", strides)
                .and("padding", padding)
                .and("dilationRate", dilationRate)
                .and("activation", activation)
                .and("useBias", useBias);
    }

    @Override
    public Conv2DSpec with(Members members) {
        return new Conv2DSpec(
                members.integer("filters"),
                members.integers("kernelSize"),
                members.integers("strides"),
                members.constant("padding", Padding.class),
                members.integers("dilationRate"),
                members.constant("activation", ActivationFunction.class),
                members.flag("useBias"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .required("filters", filters, 32)
                .requiredAxes("kernelSize", kernelSize, 2, 3)
                .axes("strides", strides, 2)
                .axes("dilationRate", dilationRate, 2)
                .require(
                        "dilationRate",
                        !Axes.anyAbove1(strides) || !Axes.anyAbove1(dilationRate),
                        Code.IMPOSSIBLE_COMBINATION,
                        "and strides cannot both be more than 1.",
                        "dilationRate = 1, or strides = 1")
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        Ranks.picture(input, kind());
        Windows windows = windows();
        Shape output = windows.places(input, filters, new Place("", kind(), "kernelSize"), "kernel");
        Weight kernel = Weight.kernel(
                Axes.rows(kernelSize), Axes.columns(kernelSize), input.shape().last(), filters);
        List<Weight> weights = new ArrayList<>(List.of(kernel));
        if (useBias) {
            weights.add(Weight.bias(filters));
        }
        long places = (long) output.axis(0) * output.axis(1);
        return new Effect(
                output, weights, Math.multiplyExact(places, kernel.elements()), windows.remark(input.shape()));
    }

    /** With another number of windows. */
    public Conv2DSpec filters(int filters) {
        return with(members().and("filters", filters));
    }

    /** With windows of another size: one number for both axes, or rows and columns. */
    public Conv2DSpec kernelSize(int... kernelSize) {
        return with(members().and("kernelSize", Axes.of(kernelSize)));
    }

    /** With other strides: one number for both axes, or rows and columns. */
    public Conv2DSpec strides(int... strides) {
        return with(members().and("strides", Axes.of(strides)));
    }

    /** With another padding. */
    public Conv2DSpec padding(Padding padding) {
        return with(members().and("padding", padding));
    }

    /** With another dilation: one number for both axes, or rows and columns. */
    public Conv2DSpec dilationRate(int... dilationRate) {
        return with(members().and("dilationRate", Axes.of(dilationRate)));
    }

    /** With another activation. */
    public Conv2DSpec activation(ActivationFunction activation) {
        return with(members().and("activation", activation));
    }

    /** With or without a bias. */
    public Conv2DSpec useBias(boolean useBias) {
        return with(members().and("useBias", useBias));
    }
}
