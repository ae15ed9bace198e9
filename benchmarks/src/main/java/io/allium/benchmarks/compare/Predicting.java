package io.allium.benchmarks.compare;

import io.allium.runtime.Classifier;
import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Picture;
import java.util.List;

/** Prediction of many pictures, so many at a time. */
record Predicting(Classifier<Picture, Cifar10> model, Pictures pictures, int batchSize) implements Work {
    @Override
    public Speed run(int examples, double seconds) {
        List<Picture> inputs = pictures.first(examples).inputs();
        return Work.timed(examples, seconds, () -> {
            for (int from = 0; from < examples; from += batchSize) {
                model.predict(inputs.subList(from, Math.min(examples, from + batchSize)));
            }
            return Double.NaN;
        });
    }
}
