package io.allium.runtime.augment;

import io.allium.FillMode;
import io.allium.Interpolation;
import io.allium.model.Shape;
import io.allium.model.layer.AugmentationSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.layer.RandomCropSpec;
import io.allium.model.layer.RandomFlipSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.model.layer.RandomTranslationSpec;
import io.allium.model.layer.RandomZoomSpec;
import java.util.List;

/** The augmentation of each layer that makes some. */
public final class Augmentations {
    private final Shape picture;

    private Augmentations(Shape picture) {
        this.picture = picture;
    }

    /**
     * What a layer does to pictures.
     *
     * @param picture the shape of one
     */
    public static Augmentation of(AugmentationSpec layer, Shape picture) {
        return new Augmentations(picture).of(layer);
    }

    private Augmentation of(AugmentationSpec layer) {
        if (layer instanceof RandomFlipSpec flip) {
            return new Flipping(flip.mode(), resampling(FillMode.EDGE, Interpolation.NEAREST, 0));
        }
        if (layer instanceof RandomTranslationSpec move) {
            return new Translating(
                    new Between(move.leastHeightFactor(), move.mostHeightFactor()),
                    new Between(move.leastWidthFactor(), move.mostWidthFactor()),
                    resampling(move.fillMode(), move.interpolation(), move.fillValue()));
        }
        if (layer instanceof RandomRotationSpec turn) {
            return new Rotating(
                    new Between(turn.leastFactor(), turn.mostFactor()),
                    resampling(turn.fillMode(), turn.interpolation(), turn.fillValue()));
        }
        if (layer instanceof RandomZoomSpec zoom) {
            return zooming(zoom);
        }
        if (layer instanceof RandomContrastSpec contrast) {
            Between factor = new Between(contrast.leastFactor(), contrast.mostFactor());
            return new Contrasting(picture.last(), factor, range(contrast.valueRange()));
        }
        if (layer instanceof RandomBrightnessSpec brightness) {
            Between part = new Between(brightness.leastFactor(), brightness.mostFactor());
            return new Brightening(picture.last(), part, range(brightness.valueRange()));
        }
        if (layer instanceof RandomCropSpec crop) {
            return new Cropping(new Resampling(
                    picture.axes(), crop.height(), crop.width(), FillMode.EDGE, Interpolation.BILINEAR, 0));
        }
        throw new IllegalStateException("no augmentation for " + layer.kind());
    }

    private Augmentation zooming(RandomZoomSpec zoom) {
        Between rows = new Between(zoom.leastHeightFactor(), zoom.mostHeightFactor());
        boolean alike = zoom.widthFactor().isEmpty();
        Between columns = alike ? rows : new Between(zoom.leastWidthFactor(), zoom.mostWidthFactor());
        return new Zooming(rows, columns, alike, resampling(zoom.fillMode(), zoom.interpolation(), zoom.fillValue()));
    }

    private static Between range(List<Double> leastAndMost) {
        return new Between(leastAndMost.get(0), leastAndMost.get(1));
    }

    private Resampling resampling(FillMode mode, Interpolation interpolation, double fillValue) {
        return new Resampling(picture.axes(), picture.axis(0), picture.axis(1), mode, interpolation, fillValue);
    }
}
