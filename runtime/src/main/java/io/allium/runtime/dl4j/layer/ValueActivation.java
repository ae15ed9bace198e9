package io.allium.runtime.dl4j.layer;

import io.allium.runtime.function.ValueFunction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An activation that is written in plain Java, value by value. */
public final class ValueActivation extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    private final ValueFunction function;

    /**
     * An activation.
     *
     * @param function what it computes
     */
    public ValueActivation(ValueFunction function) {
        this.function = function;
    }

    @Override
    void apply(INDArray x) {
        INDArray plain = Numbers.rowMajor(x);
        Numbers values = Numbers.of(plain);
        for (int i = 0; i < plain.length(); i++) {
            values.put(i, function.value(values.get(i)));
        }
        keep(plain, x);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray plain = Numbers.rowMajor(x);
        Numbers values = Numbers.of(plain);
        Numbers gradients = Numbers.of(Numbers.rowMajor(outputGradient));
        for (int i = 0; i < plain.length(); i++) {
            values.put(i, gradients.get(i) * function.slope(values.get(i)));
        }
        keep(plain, x);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueActivation that && that.function.equals(function);
    }

    @Override
    public int hashCode() {
        return Objects.hash(function);
    }

    @Override
    public String toString() {
        return function.toString();
    }
}
