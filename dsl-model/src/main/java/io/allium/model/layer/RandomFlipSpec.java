package io.allium.model.layer;

import io.allium.FlipMode;
import io.allium.model.Members;
import java.util.Locale;

/**
 * {@link io.allium.RandomFlip}: while training, some pictures are flipped.
 *
 * @param mode the direction
 */
public record RandomFlipSpec(FlipMode mode) implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomFlipSpec DEFAULTS = new RandomFlipSpec(FlipMode.HORIZONTAL_AND_VERTICAL);

    @Override
    public String kind() {
        return "RandomFlip";
    }

    @Override
    public String words() {
        return "RandomFlip " + mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String shorthand() {
        return "mode";
    }

    @Override
    public Members members() {
        return Members.of("mode", mode);
    }

    @Override
    public RandomFlipSpec with(Members members) {
        return new RandomFlipSpec(members.constant("mode", FlipMode.class));
    }

    /** With another direction. */
    public RandomFlipSpec mode(FlipMode mode) {
        return with(members().and("mode", mode));
    }
}
