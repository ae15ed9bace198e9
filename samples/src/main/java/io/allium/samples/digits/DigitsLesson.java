package io.allium.samples.digits;

import io.allium.runtime.Prediction;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Digit;
import io.allium.runtime.data.Digits;
import io.allium.runtime.data.Picture;
import io.allium.runtime.data.Split;
import io.allium.runtime.evaluate.Evaluation;
import io.allium.runtime.plot.ConfusionPicture;
import io.allium.runtime.plot.Curves;
import io.allium.runtime.plot.PictureGrid;
import io.allium.runtime.plot.PredictionGrid;
import io.allium.runtime.train.History;
import io.allium.samples.LessonOptions;
import io.allium.samples.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains {@link DigitNet} on handwritten digits that come with the samples. */
@Command(
        name = "digits",
        description = "Reads handwritten digits: 1,797 pictures of 8×8, which come with the samples.",
        mixinStandardHelpOptions = true)
public final class DigitsLesson implements Runnable {
    private static final String FILE = "digits.csv.gz";
    private static final double TRAINING_SHARE = 0.8;
    private static final int SHOWN = 25;
    private static final int PREDICTED = 5;

    private final Report report = new Report(System.out);

    @Mixin
    private LessonOptions options = new LessonOptions();

    /** A lesson with the default options; picocli fills them in. */
    public DigitsLesson() {}

    /** The data, a fifth of it held back. */
    static Split<Picture, Digit> data() {
        return Digits.read(DigitsLesson.class.getResourceAsStream(FILE), FILE).split(TRAINING_SHARE, 0);
    }

    @Override
    public void run() {
        Split<Picture, Digit> data = data();
        DigitNetModel model = options.apply(DigitNetModel.builder()).build();
        report.line("%s", model.summary());
        report.section("Training on %d pictures, %d are held back"
                .formatted(data.train().size(), data.test().size()));
        History history = model.fit(data.train(), data.test());
        Evaluation<Digit> evaluation = report.evaluation(model, data.test());
        predict(model, data.test());
        draw(model, history, evaluation, data.test());
        report.testAccuracy(evaluation);
    }

    private void predict(DigitNetModel model, Dataset<Picture, Digit> test) {
        report.section("Some predictions");
        Dataset<Picture, Digit> some = test.first(PREDICTED);
        List<Prediction<Digit>> predictions = model.predict(some.inputs());
        for (int i = 0; i < some.size(); i++) {
            Prediction<Digit> prediction = predictions.get(i);
            Digit second = prediction.top(2).get(1);
            report.line(
                    "picture %d is %-5s  predicted %-5s %.3f, then %-5s %.3f",
                    i,
                    some.target(i),
                    prediction.label(),
                    prediction.probability(),
                    second,
                    prediction.probability(second));
        }
    }

    private void draw(
            DigitNetModel model, History history, Evaluation<Digit> evaluation, Dataset<Picture, Digit> test) {
        report.section("Pictures");
        Dataset<Picture, Digit> some = test.first(SHOWN);
        report.drawn(
                "examples", PictureGrid.of(some.inputs(), some.targets()).write(options.out("digits-examples.png")));
        report.drawn("accuracy and loss", Curves.of(history).write(options.out("digits-curves.png")));
        report.drawn(
                "confusion matrix",
                ConfusionPicture.of(evaluation.confusion()).write(options.out("digits-confusion.png")));
        report.drawn(
                "predictions",
                PredictionGrid.of(some.inputs(), model.predict(some.inputs()), some.targets())
                        .write(options.out("digits-predictions.png")));
    }
}
