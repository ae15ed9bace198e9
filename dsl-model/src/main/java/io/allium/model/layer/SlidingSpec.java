package io.allium.model.layer;

/** A layer whose windows slide over a picture. */
public sealed interface SlidingSpec extends LayerSpec permits Conv2DSpec, SlidingPoolingSpec {
    /** Its windows, as declared. */
    Windows windows();
}
