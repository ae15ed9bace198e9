package io.allium.runtime.data;

/**
 * The two parts of a data set that was split; together they hold each of its examples once.
 *
 * @param <I> the type of an input
 * @param <T> the type of a target
 * @param train what to learn from
 * @param test what to measure with, never seen while learning
 */
public record Split<I, T>(Dataset<I, T> train, Dataset<I, T> test) {}
