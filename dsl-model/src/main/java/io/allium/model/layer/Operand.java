package io.allium.model.layer;

import io.allium.model.Shape;

/**
 * What flows into a layer.
 *
 * @param name the layer it comes from
 * @param shape its shape
 */
public record Operand(String name, Shape shape) {}
