package io.allium.model.layer;

/** {@link io.allium.Multiply}: the product of the inputs. */
public record MultiplySpec() implements ElementwiseMergingSpec {
    /** The annotation's defaults. */
    public static final MultiplySpec DEFAULTS = new MultiplySpec();

    @Override
    public String kind() {
        return "Multiply";
    }
}
