package io.allium.processor;

/** Placeholder. */
public final class AlliumProcessor {}
