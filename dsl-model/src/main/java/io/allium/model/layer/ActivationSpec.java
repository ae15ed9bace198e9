package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.model.Members;
import java.util.Locale;

/**
 * {@link io.allium.Activation}: a function, value by value.
 *
 * @param activation the function
 */
public record ActivationSpec(ActivationFunction activation) implements FunctionSpec {
    /** Does nothing; the annotation has no default. */
    public static final ActivationSpec DEFAULTS = new ActivationSpec(ActivationFunction.LINEAR);

    @Override
    public String kind() {
        return "Activation";
    }

    @Override
    public String words() {
        return "Activation " + activation.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String shorthand() {
        return "activation";
    }

    @Override
    public Members members() {
        return Members.of("activation", activation);
    }

    @Override
    public ActivationSpec with(Members members) {
        return new ActivationSpec(members.constant("activation", ActivationFunction.class));
    }

    /** With another function. */
    public ActivationSpec activation(ActivationFunction activation) {
        return with(members().and("activation", activation));
    }
}
