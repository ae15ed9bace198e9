package io.allium.runtime.data;

/**
 * One thing to learn from: what goes in, and what should come out.
 *
 * @param <I> the type of an input
 * @param <T> the type of a target
 * @param input what the network sees
 * @param target what it should answer
 */
public record Example<I, T>(I input, T target) {}
