package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.train.History;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Metrics against epochs, side by side: accuracy and loss, or whatever a history has, of the training and of the
 * validation data. Several trainings can be compared in one figure.
 */
public final class Curves extends Figure {
    private static final int TITLE_HEIGHT = 36;
    private static final int MARGIN = 12;

    private final Map<String, History> histories;

    private Curves(Map<String, History> histories) {
        this.histories = histories;
    }

    /**
     * The curves of one training.
     *
     * @param history at least one epoch
     * @throws AlliumException {@link Code#BAD_VALUE} if it has none
     */
    public static Curves of(History history) {
        return of("", history);
    }

    /**
     * The curves of one training, that is to be compared with another.
     *
     * @param name what the legend calls it, for example {@code without dropout}
     * @param history at least one epoch
     * @throws AlliumException {@link Code#BAD_VALUE} if it has none
     */
    public static Curves of(String name, History history) {
        return new Curves(Map.of()).and(name, history);
    }

    /**
     * These curves and those of one more training; there may be four.
     *
     * @param name what the legend calls it, for example {@code with dropout}
     * @param history at least one epoch
     * @throws AlliumException {@link Code#BAD_VALUE} if it has none, the name is taken, or there are four already
     */
    public Curves and(String name, History history) {
        if (history.epochs().isEmpty()) {
            throw new AlliumException(Code.BAD_VALUE, "There are no curves of a history without epochs.");
        }
        if (histories.containsKey(name)) {
            throw new AlliumException(Code.BAD_VALUE, "There are two histories called \"" + name + "\".");
        }
        if (histories.size() == Curve.most()) {
            throw new AlliumException(
                    Code.BAD_VALUE, "No more than " + Curve.most() + " histories can be told apart in one figure.");
        }
        Map<String, History> all = new LinkedHashMap<>(histories);
        all.put(name, history);
        return new Curves(all);
    }

    @Override
    int width() {
        return metrics().size() * CurveChart.WIDTH;
    }

    @Override
    int height() {
        return TITLE_HEIGHT + CurveChart.HEIGHT + legend().height() + MARGIN;
    }

    @Override
    void paint(Graphics2D g) {
        int x = 0;
        for (String metric : metrics()) {
            Graphics2D panel = (Graphics2D) g.create();
            panel.translate(x, TITLE_HEIGHT);
            CurveChart.of(metric, Curve.of(histories)).paint(panel, CurveChart.WIDTH, CurveChart.HEIGHT);
            panel.dispose();
            g.setColor(Palette.TEXT);
            Text.of(title(metric), Text.TITLE).drawCentred(g, x + CurveChart.WIDTH / 2.0, TITLE_HEIGHT - 10.0);
            x += CurveChart.WIDTH;
        }
        legend().paint(g, width() / 2.0, TITLE_HEIGHT + CurveChart.HEIGHT);
    }

    private CurveLegend legend() {
        return new CurveLegend(Curve.of(histories));
    }

    private static String title(String metric) {
        return metric.substring(0, 1).toUpperCase(Locale.ROOT) + metric.substring(1);
    }

    /** The metrics, without those of the validation data; the loss is the last. */
    List<String> metrics() {
        List<String> metrics = new ArrayList<>();
        for (History history : histories.values()) {
            history.names().stream()
                    .filter(name -> !name.startsWith(Curve.VALIDATION) && !metrics.contains(name))
                    .forEach(metrics::add);
        }
        if (metrics.remove("loss")) {
            metrics.add("loss");
        }
        return metrics;
    }
}
