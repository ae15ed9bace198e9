package io.allium.processor.read;

/**
 * A parameter of a layer's method: an input.
 *
 * @param name its name
 * @param type the qualified name of its type
 * @param tensor whether the type is {@link io.allium.Tensor} or extends it
 * @param spot where it is
 */
public record Parameter(String name, String type, boolean tensor, Spot spot) {}
