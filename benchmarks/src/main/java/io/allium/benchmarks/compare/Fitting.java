package io.allium.benchmarks.compare;

import io.allium.runtime.Classifier;
import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.train.History;
import io.allium.runtime.train.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Training as users do it: {@code fit} of a generated model for one epoch, with shuffling, metrics and the progress
 * that a terminal shows.
 */
record Fitting(Classifier<Picture, Cifar10> model, Pictures pictures) implements Work {
    @Override
    public Speed run(int examples, double seconds) {
        Dataset<Picture, Cifar10> part = pictures.first(examples);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Work.timed(examples, seconds, () -> {
            History history = model.fit(part, Progress.bars(nowhere));
            return history.last("loss");
        });
    }
}
