package io.allium.runtime.codec;

import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.layer.ImageSpec;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.data.FeatureWriter;
import io.allium.runtime.data.Picture;
import io.allium.runtime.data.RecordCodec;

/** The kinds of input; for generated code. */
public final class Inputs {
    private Inputs() {}

    /** Pictures of the size and with the scale that the network's {@code @Image} says. */
    public static InputCodec<Picture> pictures(InferredNetwork network) {
        return Pictures.of((ImageSpec) network.input().layer());
    }

    /** Rows of numbers. */
    public static InputCodec<float[]> features(InferredNetwork network) {
        return new Features(network.input().output());
    }

    /** Records. */
    public static <R> InputCodec<R> records(RecordCodec<R> codec) {
        return new Records<>(codec);
    }

    private record Pictures(Shape shape, float[] scaled) implements InputCodec<Picture> {
        private static final int VALUES = 256;

        static Pictures of(ImageSpec image) {
            float[] scaled = new float[VALUES];
            for (int value = 0; value < VALUES; value++) {
                scaled[value] = (float) (value * image.scale());
            }
            return new Pictures(image.shape(), scaled);
        }

        @Override
        public void encode(Picture picture, float[] target, int offset) {
            Shape given = Shape.of(picture.height(), picture.width(), picture.channels());
            if (!given.equals(shape())) {
                throw new AlliumException(
                        Code.WRONG_INPUT_SHAPE,
                        "The picture is %s, and the network takes %s. Resize it first; the model does not."
                                .formatted(given, shape()));
            }
            picture.lookUpInto(scaled, target, offset);
        }
    }

    private record Features(Shape shape) implements InputCodec<float[]> {
        @Override
        public void encode(float[] features, float[] target, int offset) {
            if (features.length != shape.elements()) {
                throw new AlliumException(
                        Code.WRONG_INPUT_SHAPE,
                        "The example has %d features, and the network takes %s.".formatted(features.length, shape));
            }
            for (int i = 0; i < features.length; i++) {
                if (!Float.isFinite(features[i])) {
                    throw new AlliumException(
                            Code.NOT_FINITE,
                            "Feature %d of the example is %s. Replace it, or leave the example out."
                                    .formatted(i, features[i]));
                }
                target[offset + i] = features[i];
            }
        }
    }

    private record Records<R>(RecordCodec<R> codec) implements InputCodec<R> {
        @Override
        public Shape shape() {
            return Shape.of(codec.width());
        }

        @Override
        public void encode(R example, float[] target, int offset) {
            codec.encode(example, new FeatureWriter(target, offset));
        }
    }
}
