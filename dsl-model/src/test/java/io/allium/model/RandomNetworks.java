package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.FillMode;
import io.allium.FlipMode;
import io.allium.Interpolation;
import io.allium.Loss;
import io.allium.Padding;
import io.allium.Unset;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.AlphaDropoutSpec;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.AverageSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.CenterCropSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Cropping2DSpec;
import io.allium.model.layer.DotSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.ELUSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GaussianDropoutSpec;
import io.allium.model.layer.GaussianNoiseSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.IdentitySpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.LayerSpec.Arity;
import io.allium.model.layer.LeakyReLUSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.layer.MaximumSpec;
import io.allium.model.layer.MinimumSpec;
import io.allium.model.layer.MultiplySpec;
import io.allium.model.layer.NormalizationSpec;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.layer.RandomCropSpec;
import io.allium.model.layer.RandomFlipSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.model.layer.RandomTranslationSpec;
import io.allium.model.layer.RandomZoomSpec;
import io.allium.model.layer.ReLUSpec;
import io.allium.model.layer.RepeatVectorSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.model.layer.ReshapeSpec;
import io.allium.model.layer.ResizingSpec;
import io.allium.model.layer.SoftmaxSpec;
import io.allium.model.layer.SpatialDropout2DSpec;
import io.allium.model.layer.SubtractSpec;
import io.allium.model.layer.UpSampling2DSpec;
import io.allium.model.layer.ZeroPadding2DSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Networks without a mistake, drawn at random: chains and branches, with labels or without. */
final class RandomNetworks {
    private static final List<LayerSpec> MERGES = List.of(
            AddSpec.DEFAULTS,
            SubtractSpec.DEFAULTS,
            MultiplySpec.DEFAULTS,
            AverageSpec.DEFAULTS,
            MaximumSpec.DEFAULTS,
            MinimumSpec.DEFAULTS,
            DotSpec.DEFAULTS.axes(-1).normalize(true),
            ConcatenateSpec.DEFAULTS);

    private final Random random;
    private NetworkSpec network = Nets.EMPTY;

    private RandomNetworks(long seed) {
        this.random = new Random(seed);
    }

    static NetworkSpec draw(long seed) {
        return new RandomNetworks(seed).draw();
    }

    private NetworkSpec draw() {
        network = random.nextInt(3) == 0
                ? Nets.row(1 + random.nextInt(20))
                : Nets.picture(12 + random.nextInt(30), 12 + random.nextInt(30), 1 + random.nextInt(3));
        int layers = 1 + random.nextInt(12);
        for (int i = 0; i < layers; i++) {
            if (random.nextInt(4) == 0) {
                branch();
            } else {
                add(random.nextInt(6) == 0 ? reshaping() : layer());
            }
        }
        if (shape().rank() > 1) {
            boolean flat = shape().rank() != 3 || random.nextBoolean();
            add(flat ? FlattenSpec.DEFAULTS : GlobalAveragePooling2DSpec.DEFAULTS);
        }
        return trained();
    }

    /** Ends with a layer that takes the labels or the numbers. */
    private NetworkSpec trained() {
        int labels = random.nextInt(5);
        TrainingSpec training = TrainingSpec.DEFAULTS
                .epochs(1 + random.nextInt(50))
                .validationSplit(random.nextDouble())
                .seed(random.nextLong());
        OptimizerSpec optimizer = pick(Optimizers.ALL).learningRate(random.nextDouble() + 1e-9);
        if (labels < 2) {
            add(Nets.dense(1 + random.nextInt(3)));
            training = training.loss(pick(List.of(Loss.HUBER, Loss.MEAN_SQUARED_ERROR, Loss.BINARY_CROSSENTROPY)));
        } else {
            add(Nets.dense(random.nextBoolean() ? Unset.INT : labels)
                    .activation(random.nextBoolean() ? ActivationFunction.LINEAR : ActivationFunction.SOFTMAX));
            network = Nets.labelled(network, labels);
        }
        return network.training(training).optimizer(optimizer);
    }

    private void branch() {
        String stem = last();
        add(NormalizationSpec.DEFAULTS);
        String left = last();
        network = network.layer(name(), BatchNormalizationSpec.DEFAULTS.epsilon(1e-4), stem);
        String right = last();
        LayerSpec merge = pick(MERGES);
        String[] inputs = {left, right, stem};
        network = network.layer(name(), merge, Arrays.copyOf(inputs, merge.arity() == Arity.TWO ? 2 : 3));
    }

    private LayerSpec reshaping() {
        Shape shape = shape();
        int kinds = shape.rank() == 3 ? 8 : shape.rank() == 1 ? 4 : 3;
        return switch (random.nextInt(kinds)) {
            case 0 -> IdentitySpec.DEFAULTS;
            case 1 ->
                shape.rank() == 3
                        ? ReshapeSpec.DEFAULTS.targetShape(shape.axis(1), -1, shape.last())
                        : ReshapeSpec.DEFAULTS.targetShape(-1, shape.last());
            case 2 -> new PermuteSpec(shuffled(shape.rank()));
            case 3 ->
                shape.rank() == 1
                        ? RepeatVectorSpec.DEFAULTS.n(1 + random.nextInt(5))
                        : UpSampling2DSpec.DEFAULTS.size(1, 2).interpolation(pick(List.of(Interpolation.values())));
            case 4 -> ZeroPadding2DSpec.DEFAULTS.padding(random.nextInt(3), random.nextInt(3));
            case 5 -> Cropping2DSpec.DEFAULTS.cropping((shape.axis(0) - 1) / 2, 0, 0, (shape.axis(1) - 1) / 2);
            case 6 -> ResizingSpec.DEFAULTS.height(1 + random.nextInt(30)).width(1 + random.nextInt(30));
            default -> CenterCropSpec.DEFAULTS.height(1 + random.nextInt(9)).width(1 + random.nextInt(9));
        };
    }

    private List<Integer> shuffled(int rank) {
        List<Integer> dims =
                new ArrayList<>(IntStream.rangeClosed(1, rank).boxed().toList());
        Collections.shuffle(dims, random);
        return dims;
    }

    private LayerSpec layer() {
        Shape shape = shape();
        boolean small = shape.rank() != 3 || Math.min(shape.axis(0), shape.axis(1)) < 6;
        return switch (random.nextInt(small ? 8 : 15)) {
            case 0 -> noise(shape.rank());
            case 1 ->
                BatchNormalizationSpec.DEFAULTS.scale(random.nextBoolean()).momentum(random.nextDouble());
            case 2 ->
                random.nextBoolean() ? new ActivationSpec(pick(List.of(ActivationFunction.values()))) : function();
            case 3 -> new RescalingSpec(random.nextGaussian() * 1e-7, random.nextGaussian() * 1e9);
            case 4 -> Nets.dense(1 + random.nextInt(9)).useBias(random.nextBoolean());
            case 5 -> NormalizationSpec.DEFAULTS;
            case 6 ->
                ActivityRegularizationSpec.DEFAULTS.l1(random.nextDouble()).l2(random.nextDouble() * 1e-9);
            case 7 -> noise(shape.rank());
            case 8 -> MaxPooling2DSpec.DEFAULTS.padding(pick(List.of(Padding.values())));
            case 9 -> AveragePooling2DSpec.DEFAULTS.poolSize(2, 3).strides(1);
            case 11 -> augmentation();
            case 10 -> Nets.conv(1 + random.nextInt(9), 3).strides(1, 2);
            default -> Nets.conv(1 + random.nextInt(9), 3).dilationRate(1 + random.nextInt(2));
        };
    }

    private LayerSpec function() {
        return switch (random.nextInt(4)) {
            case 0 ->
                ReLUSpec.DEFAULTS
                        .maxValue(random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextDouble())
                        .negativeSlope(random.nextDouble())
                        .threshold(random.nextDouble());
            case 1 -> LeakyReLUSpec.DEFAULTS.negativeSlope(random.nextDouble() * 1e-5);
            case 2 -> ELUSpec.DEFAULTS.alpha(random.nextGaussian());
            default -> SoftmaxSpec.DEFAULTS.axis(random.nextBoolean() ? 1 : -1);
        };
    }

    private LayerSpec augmentation() {
        double factor = random.nextDouble();
        return switch (random.nextInt(7)) {
            case 0 -> new RandomFlipSpec(pick(List.of(FlipMode.values())));
            case 1 -> RandomTranslationSpec.DEFAULTS.heightFactor(factor).widthFactor(-factor, factor / 3);
            case 2 ->
                RandomRotationSpec.DEFAULTS
                        .factor(factor)
                        .fillMode(FillMode.FILL)
                        .fillValue(random.nextGaussian() * 1e-9);
            case 3 -> RandomZoomSpec.DEFAULTS.heightFactor(factor).fillMode(pick(List.of(FillMode.values())));
            case 4 -> RandomContrastSpec.DEFAULTS.factor(factor / 2, factor).valueRange(0, 1);
            case 5 -> RandomBrightnessSpec.DEFAULTS.factor(factor).valueRange(0, 1);
            default -> RandomCropSpec.DEFAULTS.height(5).width(6);
        };
    }

    private LayerSpec noise(int rank) {
        double rate = random.nextDouble();
        int[] shared = IntStream.range(0, rank)
                .map(axis -> random.nextBoolean() ? 1 : -1)
                .toArray();
        return switch (random.nextInt(rank == 3 ? 6 : 5)) {
            case 0 -> DropoutSpec.DEFAULTS.rate(rate);
            case 1 -> DropoutSpec.DEFAULTS.rate(rate).noiseShape(shared);
            case 2 -> AlphaDropoutSpec.DEFAULTS.rate(rate).noiseShape(shared);
            case 3 -> GaussianDropoutSpec.DEFAULTS.rate(rate);
            case 4 -> GaussianNoiseSpec.DEFAULTS.stddev(rate);
            default -> SpatialDropout2DSpec.DEFAULTS.rate(rate);
        };
    }

    private void add(LayerSpec layer) {
        network = Nets.then(network, name(), layer);
    }

    private String name() {
        return "layer" + network.nodes().size();
    }

    private String last() {
        return network.nodes().get(network.nodes().size() - 1).name();
    }

    private Shape shape() {
        return Inference.infer(network).layer(last()).orElseThrow().output();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
