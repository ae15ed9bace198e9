package io.allium.model.layer;

/** {@link io.allium.Subtract}: the first input less the second. */
public record SubtractSpec() implements ElementwiseMergingSpec {
    /** The annotation's defaults. */
    public static final SubtractSpec DEFAULTS = new SubtractSpec();

    @Override
    public String kind() {
        return "Subtract";
    }

    @Override
    public Arity arity() {
        return Arity.TWO;
    }
}
