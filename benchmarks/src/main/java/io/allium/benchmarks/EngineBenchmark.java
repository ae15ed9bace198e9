package io.allium.benchmarks;

import io.allium.ActivationFunction;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.dl4j.Engines;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.FreshWeights;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of training and one inference of the workshop's network of 36,138 parameters, on one batch that is used
 * again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EngineBenchmark {
    private static final String[] LABELS = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};

    /** Examples a batch. */
    @Param({"8", "32"})
    public int batchSize;

    private Engine engine = Engines.of(workshop());
    private float[] inputs = {};
    private float[] targets = {};

    /** JMH makes it. */
    public EngineBenchmark() {}

    /** Draws weights and a batch. */
    @Setup
    public void draw() {
        engine = Engines.of(workshop());
        engine.setWeights(FreshWeights.draw(workshop(), 1));
        SplittableRandom random = new SplittableRandom(1);
        inputs = new float[batchSize * 32 * 32 * 3];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) random.nextDouble();
        }
        targets = new float[batchSize];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = random.nextInt(LABELS.length);
        }
    }

    /** One step of Adam. */
    @Benchmark
    public Object train() {
        return engine.train(inputs, targets, batchSize);
    }

    /** The raw outputs of the batch. */
    @Benchmark
    public Object infer() {
        return engine.infer(inputs, batchSize);
    }

    private static InferredNetwork workshop() {
        Conv2DSpec conv = Conv2DSpec.DEFAULTS.filters(32).kernelSize(3).activation(ActivationFunction.RELU);
        NetworkSpec network = NetworkSpec.named("Workshop")
                .layer("image", ImageSpec.DEFAULTS.height(32).width(32).channels(3))
                .layer("conv1", conv, "image")
                .layer("pool1", MaxPooling2DSpec.DEFAULTS, "conv1")
                .layer("conv2", conv, "pool1")
                .layer("pool2", MaxPooling2DSpec.DEFAULTS, "conv2")
                .layer("conv3", conv, "pool2")
                .layer("flat", FlattenSpec.DEFAULTS, "conv3")
                .layer("hidden", DenseSpec.DEFAULTS.units(32).activation(ActivationFunction.RELU), "flat")
                .layer("logits", DenseSpec.DEFAULTS.units(LABELS.length), "hidden")
                .labels("Labels", LABELS)
                .training(TrainingSpec.DEFAULTS)
                .optimizer(AdamSpec.DEFAULTS);
        return Inference.infer(network);
    }
}
