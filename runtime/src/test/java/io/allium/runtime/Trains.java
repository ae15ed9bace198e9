package io.allium.runtime;

import io.allium.ActivationFunction;
import io.allium.runtime.TestModels.Answer;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.train.Progress;

/**
 * A program that makes and trains a small model, twice, and says in a line what came of it: the engine and whether it
 * has learned, or why not.
 */
final class Trains {
    private Trains() {}

    /** Arguments are not looked at. */
    public static void main(String[] arguments) {
        for (int time = 0; time < 2; time++) {
            System.out.println(outcome());
        }
    }

    private static String outcome() {
        Dataset<float[], Answer> data = TestModels.answerRows(200);
        try {
            RowClassifier<Answer> model = new TestBuilder(TestModels.answers(ActivationFunction.LINEAR)).answers();
            model.fit(data, Progress.none());
            boolean learned = model.evaluate(data).accuracy() > 0.9;
            return model.engine().getClass().getSimpleName() + (learned ? " has learned" : " has learned nothing");
        } catch (AlliumException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
