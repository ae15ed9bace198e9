package io.allium.model.layer;

/** {@link io.allium.Average}: the mean of the inputs. */
public record AverageSpec() implements ElementwiseMergingSpec {
    /** The annotation's defaults. */
    public static final AverageSpec DEFAULTS = new AverageSpec();

    @Override
    public String kind() {
        return "Average";
    }
}
