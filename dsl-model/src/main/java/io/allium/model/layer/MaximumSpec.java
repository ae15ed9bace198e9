package io.allium.model.layer;

/** {@link io.allium.Maximum}: the largest of the inputs. */
public record MaximumSpec() implements ElementwiseMergingSpec {
    /** The annotation's defaults. */
    public static final MaximumSpec DEFAULTS = new MaximumSpec();

    @Override
    public String kind() {
        return "Maximum";
    }
}
