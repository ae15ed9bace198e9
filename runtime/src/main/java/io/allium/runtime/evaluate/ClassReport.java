package io.allium.runtime.evaluate;

import java.util.Locale;

/** Scores by class as a table, laid out as scikit-learn does. */
final class ClassReport {
    private static final String LONGEST_AVERAGE = "weighted avg";

    private final int margin;
    private final StringBuilder text = new StringBuilder();

    private ClassReport(int margin) {
        this.margin = margin;
    }

    static <L extends Enum<L>> String of(Evaluation<L> evaluation) {
        ConfusionMatrix<L> confusion = evaluation.confusion();
        int margin = LONGEST_AVERAGE.length();
        for (L label : confusion.labels()) {
            margin = Math.max(margin, label.toString().length());
        }
        ClassReport report = new ClassReport(margin);
        report.line("", "precision", "recall", "f1-score", "support");
        report.text.append('\n');
        confusion.labels().forEach(label -> report.line(label.toString(), evaluation.scores(label)));
        report.text.append('\n');
        report.line("accuracy", "", "", share(evaluation.accuracy()), "" + confusion.total());
        report.line("macro avg", evaluation.macroAverage());
        report.line(LONGEST_AVERAGE, evaluation.weightedAverage());
        return report.text.toString();
    }

    private void line(String name, Scores scores) {
        line(name, share(scores.precision()), share(scores.recall()), share(scores.f1()), "" + scores.support());
    }

    private void line(String name, String... cells) {
        text.append(" ".repeat(margin - name.length())).append(name).append(' ');
        for (String cell : cells) {
            text.append(String.format(Locale.ROOT, " %9s", cell));
        }
        text.append('\n');
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
