package io.allium.model.layer;

/** A layer that makes one number of each window of a picture, channel by channel. */
public sealed interface PoolingSpec extends LayerSpec permits SlidingPoolingSpec, GlobalPoolingSpec {}
