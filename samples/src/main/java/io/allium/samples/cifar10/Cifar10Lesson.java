package io.allium.samples.cifar10;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.Classifier;
import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Cifar10Download;
import io.allium.runtime.data.Cifar10Files;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.evaluate.Evaluation;
import io.allium.runtime.plot.ConfusionPicture;
import io.allium.runtime.plot.Curves;
import io.allium.runtime.plot.PictureGrid;
import io.allium.runtime.plot.PredictionGrid;
import io.allium.runtime.train.History;
import io.allium.samples.LessonOptions;
import io.allium.samples.Report;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The workshop: small convolutional networks on CIFAR-10. */
@Command(
        name = "cifar10",
        description =
                "Tells apart what is on small photographs: CIFAR-10, which --download fetches. The workshop's lesson.",
        mixinStandardHelpOptions = true)
public final class Cifar10Lesson implements Runnable {
    private static final int SHOWN = 25;

    private final Report report = new Report(System.out);

    @Mixin
    private LessonOptions options = new LessonOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The directory with the files of CIFAR-10's binary version (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--download",
            description =
                    "Fetch CIFAR-10 (170 MB) into the directory first, from where its authors publish it, unless it is there.")
    private boolean download;

    @Option(
            names = "--train",
            paramLabel = "N",
            description = "How many training pictures (default: ${DEFAULT-VALUE}).")
    private int train = 5_000;

    @Option(names = "--test", paramLabel = "N", description = "How many test pictures (default: ${DEFAULT-VALUE}).")
    private int test = 10_000;

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description = "Which network: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CifarNetwork network = CifarNetwork.SMALL;

    @Option(
            names = "--compare",
            paramLabel = "NAME",
            description =
                    "Train a second network and draw the curves of both; for example --network workshop --compare dropout.")
    private @Nullable CifarNetwork compared;

    /** A lesson with the default options; picocli fills them in. */
    public Cifar10Lesson() {}

    @Override
    public void run() {
        Cifar10Files files = download ? fetched() : Cifar10Files.in(data);
        Dataset<Picture, Cifar10> training = read(() -> files.training(train));
        Dataset<Picture, Cifar10> testing = read(() -> files.test(test));
        describe("Training", training);
        describe("Test", testing);
        Classifier<Picture, Cifar10> model = network.model(options);
        report.section("The network");
        report.line("%s", model.summary());
        History history = fit(network, model, training, testing);
        Evaluation<Cifar10> evaluation = report.evaluation(model, testing);
        draw(model, evaluation, training, testing);
        drawCurves(history, training, testing);
        report.testAccuracy(evaluation);
    }

    /** Reads pictures; if their file is not there, the option that fetches it is named. */
    private static Dataset<Picture, Cifar10> read(Supplier<Dataset<Picture, Cifar10>> pictures) {
        try {
            return pictures.get();
        } catch (AlliumException e) {
            throw e.code() == Code.MISSING_FILE ? e.in("Without --download") : e;
        }
    }

    private Cifar10Files fetched() {
        return Cifar10Download.published().progress(new Percent(System.err)).into(data);
    }

    private void describe(String name, Dataset<Picture, Cifar10> pictures) {
        Picture first = pictures.input(0);
        report.line(
                "%s pictures: %d × %d×%d×%d, values %s, labels 0 to %d, the first is %s",
                name,
                pictures.size(),
                first.height(),
                first.width(),
                first.channels(),
                PixelRange.of(pictures.inputs()),
                Cifar10.values().length - 1,
                pictures.target(0));
    }

    private History fit(
            CifarNetwork which,
            Classifier<Picture, Cifar10> model,
            Dataset<Picture, Cifar10> training,
            Dataset<Picture, Cifar10> testing) {
        report.section("Training " + title(which));
        return model.fit(training, testing);
    }

    private void drawCurves(History history, Dataset<Picture, Cifar10> training, Dataset<Picture, Cifar10> testing) {
        Curves curves = Curves.of(title(network), history);
        if (compared != null) {
            History other = fit(compared, compared.model(options), training, testing);
            curves = curves.and(title(compared), other);
            gap(network, history);
            gap(compared, other);
        }
        report.drawn("accuracy and loss", curves.write(options.out("cifar10-curves.png")));
    }

    /** How much better a network is on what it has seen. */
    private void gap(CifarNetwork which, History history) {
        report.line(
                "%s: training accuracy %.3f, validation accuracy %.3f, gap %.3f",
                title(which),
                history.last("accuracy"),
                history.last("val_accuracy"),
                history.last("accuracy") - history.last("val_accuracy"));
    }

    private void draw(
            Classifier<Picture, Cifar10> model,
            Evaluation<Cifar10> evaluation,
            Dataset<Picture, Cifar10> training,
            Dataset<Picture, Cifar10> testing) {
        report.section("Pictures");
        Dataset<Picture, Cifar10> examples = training.first(Math.min(SHOWN, training.size()));
        Dataset<Picture, Cifar10> predicted = testing.first(Math.min(SHOWN, testing.size()));
        report.drawn(
                "examples",
                PictureGrid.of(examples.inputs(), examples.targets()).write(options.out("cifar10-examples.png")));
        report.drawn(
                "confusion matrix",
                ConfusionPicture.of(evaluation.confusion()).write(options.out("cifar10-confusion.png")));
        report.drawn(
                "predictions",
                PredictionGrid.of(predicted.inputs(), model.predict(predicted.inputs()), predicted.targets())
                        .write(options.out("cifar10-predictions.png")));
    }

    private static String title(CifarNetwork which) {
        return which.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
