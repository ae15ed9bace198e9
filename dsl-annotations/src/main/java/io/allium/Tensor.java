package io.allium;

/**
 * What a layer returns and what a layer takes: a number or an array of numbers, flowing through the network. It is
 * never implemented; it only gives the methods of a network interface their type. Extend it for a handle type,
 * {@code interface Code extends Tensor {}}, which wires layers by type instead of by name.
 */
public interface Tensor {}
