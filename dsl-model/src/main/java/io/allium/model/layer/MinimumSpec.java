package io.allium.model.layer;

/** {@link io.allium.Minimum}: the smallest of the inputs. */
public record MinimumSpec() implements ElementwiseMergingSpec {
    /** The annotation's defaults. */
    public static final MinimumSpec DEFAULTS = new MinimumSpec();

    @Override
    public String kind() {
        return "Minimum";
    }
}
