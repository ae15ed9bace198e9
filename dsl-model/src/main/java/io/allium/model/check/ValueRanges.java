package io.allium.model.check;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.layer.AugmentationSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A layer that cuts the values of a picture to a range has the range of the picture: Keras's default is 0 to 255, and
 * pictures are scaled to 0 to 1, which a brightness of 0.2 × 255 would make all white.
 */
final class ValueRanges implements Check {
    private static final double BRIGHTEST = 255;

    /** A range may be somewhat smaller or larger on purpose, but not by this factor. */
    private static final double FAR = 2;

    @Override
    public List<Problem> problems(InferredNetwork network) {
        return network.layers().stream()
                .flatMap(layer -> problem(network, layer).stream())
                .toList();
    }

    private static Optional<Problem> problem(InferredNetwork network, InferredLayer layer) {
        List<Double> range = range(layer.layer());
        if (range.isEmpty()) {
            return Optional.empty();
        }
        InferredLayer source = source(network, layer);
        double brightest = source.layer() instanceof ImageSpec image ? BRIGHTEST * image.scale() : 0;
        boolean far = range.get(1) >= FAR * brightest || range.get(1) * FAR <= brightest;
        return brightest > 0 && far ? Optional.of(problem(layer, source.name(), range, brightest)) : Optional.empty();
    }

    private static List<Double> range(LayerSpec layer) {
        if (layer instanceof RandomContrastSpec contrast) {
            return contrast.valueRange();
        }
        return layer instanceof RandomBrightnessSpec brightness ? brightness.valueRange() : List.of();
    }

    /** Where the values come from that other augmentation leaves in their range. */
    private static InferredLayer source(InferredNetwork network, InferredLayer layer) {
        InferredLayer source = layer;
        while (source.layer() instanceof AugmentationSpec) {
            source = network.layer(source.node().inputs().get(0)).orElseThrow();
        }
        return source;
    }

    private static Problem problem(InferredLayer layer, String source, List<Double> range, double brightest) {
        return Problem.error(
                        Code.VALUE_RANGE,
                        "valueRange is {%s, %s}, and the values of %s are 0 to %s."
                                .formatted(words(range.get(0)), words(range.get(1)), source, words(brightest)))
                .at(new Place(layer.name(), layer.layer().kind(), "valueRange"))
                .fix("valueRange = {0, " + words(brightest) + "}");
    }

    private static String words(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
