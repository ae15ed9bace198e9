package io.allium.benchmarks.compare;

import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.Engine;

/** The steps of a training and nothing around them: always the same batch, ready made. */
record BareStep(Engine engine, BatchMemory batch, float[] targets) implements Work {
    /** Steps on the first pictures, as a model that scales them by 1/255 would see them. */
    static BareStep of(Engine engine, Dataset<Picture, Cifar10> batch) {
        int width = values(batch.input(0));
        float[] inputs = new float[batch.size() * width];
        float[] targets = new float[batch.size()];
        for (int i = 0; i < batch.size(); i++) {
            batch.input(i).scaleInto(1.0 / 255, inputs, i * width);
            targets[i] = batch.target(i).ordinal();
        }
        BatchMemory memory = engine.memory(batch.size());
        memory.inputs().put(0, inputs);
        return new BareStep(engine, memory, targets);
    }

    @Override
    public Speed run(int examples, double seconds) {
        int steps = Math.max(1, examples / targets.length);
        return Work.timed(steps * targets.length, seconds, () -> {
            double loss = Double.NaN;
            for (int step = 0; step < steps; step++) {
                loss = engine.train(batch, targets).loss();
            }
            return loss;
        });
    }

    private static int values(Picture picture) {
        return picture.height() * picture.width() * picture.channels();
    }
}
