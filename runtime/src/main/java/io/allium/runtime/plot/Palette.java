package io.allium.runtime.plot;

import java.awt.Color;

/**
 * Colours that people who see no red or no green can tell apart: Okabe and Ito, <a
 * href="https://jfly.uni-koeln.de/color/">Color Universal Design</a>, 2008.
 */
final class Palette {
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);

    static final Color TEXT = new Color(0x222222);
    static final Color FAINT_TEXT = new Color(0x767676);
    static final Color LINE = new Color(0xDDDDDD);

    private Palette() {}

    /** White for 0, the colour for 1, and what is between for what is between. */
    static Color tint(Color color, double share) {
        return new Color(mix(color.getRed(), share), mix(color.getGreen(), share), mix(color.getBlue(), share));
    }

    /** Black or white, whichever is easier to read on a ground: by its luminance (ITU-R BT.601). */
    static Color readableOn(Color ground) {
        double luminance = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return luminance < 140 ? Color.WHITE : TEXT;
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(255 + share * (channel - 255));
    }
}
