package io.allium.runtime.onednn.lstm;

/**
 * Where the weights of a long short-term memory are, or their gradients: 32-bit floats, row-major, gates in the order
 * input, forget, candidate, output.
 *
 * @param kernel address of {@code [features, 4 * units]}
 * @param recurrentKernel address of {@code [units, 4 * units]}
 * @param bias address of {@code [4 * units]}
 */
public record LstmArrays(long kernel, long recurrentKernel, long bias) {}
