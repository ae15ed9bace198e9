package io.allium.samples.penguins;

import io.allium.runtime.Prediction;
import io.allium.runtime.data.CsvTable;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Missing;
import io.allium.runtime.data.Split;
import io.allium.runtime.evaluate.Evaluation;
import io.allium.runtime.plot.ConfusionPicture;
import io.allium.runtime.plot.Curves;
import io.allium.runtime.train.History;
import io.allium.samples.LessonOptions;
import io.allium.samples.Report;
import io.allium.samples.penguins.Penguin.Species;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains {@link PenguinNet} on a table of penguins that comes with the samples. */
@Command(
        name = "penguins",
        description = "Tells the species of penguins: 344 rows of a CSV file, some with missing values.",
        mixinStandardHelpOptions = true)
public final class PenguinsLesson implements Runnable {
    private static final String FILE = "penguins.csv";
    private static final double TRAINING_SHARE = 0.7;
    private static final int PREDICTED = 5;

    private final Report report = new Report(System.out);

    @Mixin
    private LessonOptions options = new LessonOptions();

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            description = "What to do with missing values: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Missing missing = Missing.DROP;

    /** A lesson with the default options; picocli fills them in. */
    public PenguinsLesson() {}

    @Override
    public void run() {
        CsvTable<Penguin> table =
                PenguinNetModel.csv().missing(missing).read(PenguinsLesson.class.getResourceAsStream(FILE), FILE);
        report.line("%s", table);
        Split<Penguin, Species> data = PenguinNetModel.dataset(table.records()).split(TRAINING_SHARE, 0);
        PenguinNetModel model = options.apply(PenguinNetModel.builder()).build();
        report.line("");
        report.line("%s", model.summary());
        report.section("Training on %d penguins, %d are held back"
                .formatted(data.train().size(), data.test().size()));
        History history = model.fit(data.train(), data.test());
        Evaluation<Species> evaluation = report.evaluation(model, data.test());
        report.section("Confusion matrix");
        report.line("%s", evaluation.confusion());
        predict(model, data.test());
        report.section("Pictures");
        report.drawn("accuracy and loss", Curves.of(history).write(options.out("penguins-curves.png")));
        report.drawn(
                "confusion matrix",
                ConfusionPicture.of(evaluation.confusion()).write(options.out("penguins-confusion.png")));
        report.testAccuracy(evaluation);
    }

    private void predict(PenguinNetModel model, Dataset<Penguin, Species> test) {
        report.section("Some predictions");
        for (int i = 0; i < PREDICTED; i++) {
            Penguin penguin = test.input(i);
            Prediction<Species> prediction = model.predict(penguin);
            report.line(
                    "a bill of %.1f mm, a flipper of %.0f mm: %s, really %s",
                    penguin.billLengthMm(), penguin.flipperLengthMm(), prediction, penguin.species());
        }
    }
}
