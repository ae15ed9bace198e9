package io.allium.model.layer;

/** {@link io.allium.Add}: the sum of the inputs. */
public record AddSpec() implements ElementwiseMergingSpec {
    /** The annotation's defaults. */
    public static final AddSpec DEFAULTS = new AddSpec();

    @Override
    public String kind() {
        return "Add";
    }
}
