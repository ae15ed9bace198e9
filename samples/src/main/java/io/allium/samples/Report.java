package io.allium.samples;

import io.allium.runtime.Classifier;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.evaluate.Evaluation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** What a lesson prints. */
public final class Report {
    private final PrintStream out;

    /**
     * A report.
     *
     * @param out where to print
     */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** A line. */
    public void line(String format, Object... values) {
        out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }

    /** A headline, after an empty line. */
    public void section(String title) {
        out.println();
        out.println(title);
        out.println();
    }

    /** The path of a picture that was drawn. */
    public void drawn(String what, Path picture) {
        line("%-22s %s", what, picture);
    }

    /** The evaluation of a classifier on held-back data: the report by class, the worst confusions. */
    public <I, L extends Enum<L>> Evaluation<L> evaluation(Classifier<I, L> model, Dataset<I, L> test) {
        Evaluation<L> evaluation = model.evaluate(test);
        section("Held-back data, by class");
        out.println(evaluation.report());
        evaluation.mostConfused(3).forEach(confusion -> line("%s", confusion));
        return evaluation;
    }

    /** The last line of every classification lesson. */
    public void testAccuracy(Evaluation<?> evaluation) {
        line("");
        line("test accuracy: %.4f", evaluation.accuracy());
    }
}
