package io.allium.model.layer;

/** A layer without weights that puts the values of its input elsewhere: into another shape, order or size. */
public sealed interface ReshapingSpec extends LayerSpec
        permits IdentitySpec,
                ReshapeSpec,
                PermuteSpec,
                RepeatVectorSpec,
                ZeroPadding2DSpec,
                Cropping2DSpec,
                UpSampling2DSpec,
                ResizingSpec,
                CenterCropSpec {}
