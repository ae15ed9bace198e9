package io.allium.runtime.dl4j.lowering;

import io.allium.ActivationFunction;
import io.allium.Interpolation;
import io.allium.Loss;
import io.allium.Padding;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.AverageSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.CenterCropSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.Cropping2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DotSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.ElementwiseMergingSpec;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.GlobalMaxPooling2DSpec;
import io.allium.model.layer.IdentitySpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.LayerSpec.Arity;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.layer.MaximumSpec;
import io.allium.model.layer.MinimumSpec;
import io.allium.model.layer.MultiplySpec;
import io.allium.model.layer.NormalizationSpec;
import io.allium.model.layer.Operand;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.RepeatVectorSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.model.layer.ReshapeSpec;
import io.allium.model.layer.ResizingSpec;
import io.allium.model.layer.SubtractSpec;
import io.allium.model.layer.UpSampling2DSpec;
import io.allium.model.layer.ZeroPadding2DSpec;
import io.allium.model.problem.ProblemException;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws networks from the whole vocabulary: any layer on any other that the language allows, with branches, and merges
 * that take the same layer twice.
 */
public final class RandomNetworks {
    private static final int MOST_LAYERS = 9;
    private static final int LARGEST_MAP = 4096;

    private static final List<ElementwiseMergingSpec> MERGES = List.of(
            AddSpec.DEFAULTS,
            AverageSpec.DEFAULTS,
            MaximumSpec.DEFAULTS,
            MinimumSpec.DEFAULTS,
            MultiplySpec.DEFAULTS,
            SubtractSpec.DEFAULTS);

    private final Random random;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Set<String> ends = new LinkedHashSet<>();
    private NetworkSpec network = NetworkSpec.named("com.example.Drawn");

    private RandomNetworks(long seed) {
        this.random = new Random(seed);
    }

    /** The network of a seed: without problems, and trained. */
    public static NetworkSpec draw(long seed) {
        return new RandomNetworks(seed).draw();
    }

    private NetworkSpec draw() {
        add(input());
        int layers = 1 + random.nextInt(MOST_LAYERS);
        while (network.nodes().size() <= layers) {
            grow();
        }
        while (ends.size() > 1) {
            join();
        }
        return random.nextBoolean() ? classifier() : regression();
    }

    private LayerSpec input() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return FeaturesOfSpec.DEFAULTS.record("com.example.Row").size(from(1, 9));
        }
        if (kind == 1) {
            return FeaturesSpec.DEFAULTS.size(from(1, 9));
        }
        return ImageSpec.DEFAULTS
                .height(from(1, 12))
                .width(from(1, 12))
                .channels(from(1, 4))
                .scale(1);
    }

    /** Adds one layer, mostly on top. */
    private void grow() {
        String below = random.nextInt(4) == 0 ? any(shapes.keySet()) : any(ends);
        if (random.nextInt(5) == 0) {
            merge(below);
        } else {
            tryToAdd(random.nextInt(4) == 0 ? reshaping(shape(below)) : single(), below);
        }
    }

    private LayerSpec single() {
        return switch (random.nextInt(21)) {
            case 0, 1, 2, 3, 18 -> convolution();
            case 4 -> new MaxPooling2DSpec(window(3), strides(), padding());
            case 5 -> new AveragePooling2DSpec(window(3), strides(), padding());
            case 6 ->
                random.nextInt(3) == 0
                        ? new GlobalMaxPooling2DSpec(random.nextBoolean())
                        : BatchNormalizationSpec.DEFAULTS;
            case 7 ->
                random.nextInt(3) == 0
                        ? new GlobalAveragePooling2DSpec(random.nextBoolean())
                        : NormalizationSpec.DEFAULTS;
            case 8 -> random.nextInt(3) == 0 ? FlattenSpec.DEFAULTS : DropoutSpec.DEFAULTS.rate(0);
            case 9 -> DropoutSpec.DEFAULTS.rate(0.1 * random.nextInt(10));
            case 10, 11 -> new BatchNormalizationSpec(0.9, 1e-3, random.nextBoolean(), random.nextBoolean());
            case 12 -> ActivationSpec.DEFAULTS.activation(activation());
            case 14, 15 -> RandomNoise.of(random);
            case 16 -> RandomFunctions.of(random);
            case 17, 19 -> RandomAugmentation.of(random);
            case 13 -> RescalingSpec.DEFAULTS.scale(0.5).offset(random.nextInt(3) - 1);
            default -> new DenseSpec(from(1, 6), activation(), random.nextBoolean());
        };
    }

    private LayerSpec convolution() {
        boolean strided = random.nextBoolean();
        return new Conv2DSpec(
                from(1, 6),
                window(5),
                strided ? window(3) : List.of(1),
                padding(),
                strided ? List.of(1) : window(3),
                activation(),
                random.nextBoolean());
    }

    /** Layers that put values elsewhere. */
    private LayerSpec reshaping(Shape shape) {
        List<Integer> sides = IntStream.range(0, random.nextBoolean() ? 2 : 4)
                .mapToObj(i -> from(0, 2))
                .toList();
        Interpolation interpolation = random.nextBoolean() ? Interpolation.NEAREST : Interpolation.BILINEAR;
        return switch (random.nextInt(10)) {
            case 0 -> new ZeroPadding2DSpec(sides);
            case 1 -> new Cropping2DSpec(sides);
            case 2 -> new UpSampling2DSpec(window(3), interpolation);
            case 3 -> new ResizingSpec(from(1, 9), from(1, 9), interpolation);
            case 4 -> new CenterCropSpec(from(1, 9), from(1, 9));
            case 5 -> new RepeatVectorSpec(from(1, 4));
            case 6 -> IdentitySpec.DEFAULTS;
            case 7 -> permutation(shape.rank());
            default -> new ReshapeSpec(newAxes(shape));
        };
    }

    private PermuteSpec permutation(int rank) {
        List<Integer> dims =
                new ArrayList<>(IntStream.rangeClosed(1, rank).boxed().toList());
        Collections.shuffle(dims, random);
        return new PermuteSpec(dims);
    }

    /** Up to four axes for the same values, one of which may be left open. */
    private List<Integer> newAxes(Shape shape) {
        List<Integer> axes = new ArrayList<>();
        int rest = (int) shape.elements();
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            int most = rest;
            List<Integer> divisors = IntStream.rangeClosed(1, Math.min(most, 9))
                    .filter(divisor -> most % divisor == 0)
                    .boxed()
                    .toList();
            axes.add(divisors.get(random.nextInt(divisors.size())));
            rest /= axes.get(i);
        }
        axes.add(random.nextInt(axes.size() + 1), random.nextBoolean() ? -1 : rest);
        return axes;
    }

    /** Merges a layer with others that fit, or with itself. */
    private void merge(String one) {
        switch (random.nextInt(6)) {
            case 0 -> dot(one, random.nextBoolean() ? one : any(shapes.keySet()));
            case 1 -> weighChannels(one);
            case 2, 3 -> tryToAdd(concatenation(shape(one).rank()), others(one, from(1, 3)));
            default -> {
                ElementwiseMergingSpec merge = MERGES.get(random.nextInt(MERGES.size()));
                // Products of many are as large as nothing else is.
                boolean two = merge.arity() == Arity.TWO || merge instanceof MultiplySpec;
                tryToAdd(merge, others(one, two ? 1 : from(1, 3)));
            }
        }
    }

    private String[] others(String one, int count) {
        List<String> inputs = new ArrayList<>(List.of(one));
        for (int i = 0; i < count; i++) {
            inputs.add(random.nextInt(3) == 0 ? one : any(shapes.keySet()));
        }
        return inputs.toArray(String[]::new);
    }

    private void dot(String one, String other) {
        int axis = from(1, shape(one).rank());
        int with = from(1, shape(other).rank());
        tryToAdd(
                new DotSpec(
                        random.nextBoolean()
                                ? List.of(axis)
                                : List.of(axis, with - shape(other).rank() - 1),
                        random.nextInt(4) == 0),
                one,
                other);
    }

    /** A picture times a value for each channel, which is stretched, from either side. */
    private void weighChannels(String picture) {
        if (tryToAdd(GlobalAveragePooling2DSpec.DEFAULTS, picture)) {
            String weights = "n" + (network.nodes().size() - 1);
            boolean first = random.nextBoolean();
            tryToAdd(MultiplySpec.DEFAULTS, first ? weights : picture, first ? picture : weights);
        }
    }

    private LayerSpec concatenation(int rank) {
        int axis = from(1, rank);
        return new ConcatenateSpec(random.nextBoolean() ? axis : axis - rank - 1);
    }

    /** Makes one end of two. */
    private void join() {
        List<String> loose = ends.stream().limit(2).toList();
        String[] both = loose.toArray(String[]::new);
        boolean merged = (random.nextBoolean() && tryToAdd(AddSpec.DEFAULTS, both))
                || tryToAdd(concatenation(shape(both[0]).rank()), both);
        if (!merged) {
            loose.forEach(end -> tryToAdd(smaller(shape(end)), end));
        }
    }

    /** What makes a row of a map, and a short one of a row. */
    private LayerSpec smaller(Shape shape) {
        if (shape.rank() == 1) {
            return DenseSpec.DEFAULTS.units(from(1, 6));
        }
        return shape.rank() != 3 || random.nextBoolean() ? FlattenSpec.DEFAULTS : GlobalMaxPooling2DSpec.DEFAULTS;
    }

    private NetworkSpec classifier() {
        String end = ends.iterator().next();
        if (shape(end).rank() > 1) {
            end = add(FlattenSpec.DEFAULTS, end);
        }
        int labels = from(2, 5);
        boolean one = labels == 2 && random.nextBoolean();
        ActivationFunction link = one ? ActivationFunction.SIGMOID : ActivationFunction.SOFTMAX;
        ActivationFunction own = random.nextBoolean() ? link : ActivationFunction.LINEAR;
        int units = one ? 1 : labels;
        if (random.nextBoolean()) {
            add(new DenseSpec(units, own, random.nextBoolean()), end);
        } else {
            add(ActivationSpec.DEFAULTS.activation(own), add(DenseSpec.DEFAULTS.units(units), end));
        }
        String[] names = IntStream.range(0, labels).mapToObj(i -> "L" + i).toArray(String[]::new);
        return trained(TrainingSpec.DEFAULTS).labels("com.example.Kind", names);
    }

    private NetworkSpec regression() {
        List<Loss> losses = List.of(Loss.MEAN_SQUARED_ERROR, Loss.MEAN_ABSOLUTE_ERROR, Loss.HUBER);
        return trained(TrainingSpec.DEFAULTS.loss(losses.get(random.nextInt(losses.size()))));
    }

    private NetworkSpec trained(TrainingSpec training) {
        return network.training(training)
                .optimizer(Optimizers.ALL
                        .get(random.nextInt(Optimizers.ALL.size()))
                        .learningRate(1e-3));
    }

    /** Adds a layer if the language allows it here, and it does not grow without end. */
    private boolean tryToAdd(LayerSpec layer, String... inputs) {
        try {
            if (layer.problems().isEmpty() && effect(layer, inputs).elements() <= LARGEST_MAP) {
                add(layer, inputs);
                return true;
            }
        } catch (ProblemException e) {
            // It does not fit; another one will.
        }
        return false;
    }

    private String add(LayerSpec layer, String... inputs) {
        String name = "n" + network.nodes().size();
        shapes.put(name, effect(layer, inputs));
        network = network.layer(name, layer, inputs);
        ends.removeAll(List.of(inputs));
        ends.add(name);
        return name;
    }

    private Shape effect(LayerSpec layer, String... inputs) {
        return layer.effect(List.of(inputs).stream()
                        .map(name -> new Operand(name, shape(name)))
                        .toList())
                .output();
    }

    private Shape shape(String name) {
        return Objects.requireNonNull(shapes.get(name), name);
    }

    private List<Integer> window(int most) {
        return random.nextBoolean() ? List.of(from(1, most)) : List.of(from(1, most), from(1, most));
    }

    private List<Integer> strides() {
        return random.nextBoolean() ? List.of() : window(3);
    }

    private Padding padding() {
        return random.nextBoolean() ? Padding.SAME : Padding.VALID;
    }

    private ActivationFunction activation() {
        ActivationFunction[] all = ActivationFunction.values();
        return all[random.nextInt(all.length)];
    }

    private int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String any(Set<String> names) {
        return names.stream().skip(random.nextInt(names.size())).findFirst().orElseThrow();
    }
}
