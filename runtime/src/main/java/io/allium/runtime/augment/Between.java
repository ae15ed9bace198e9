package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import java.io.Serializable;

/**
 * Two numbers between which one is drawn.
 *
 * @param least the smaller
 * @param most the larger
 */
public record Between(double least, double most) implements Serializable {
    double draw(Draws draws, long position) {
        return draws.uniform(position, least, most);
    }
}
