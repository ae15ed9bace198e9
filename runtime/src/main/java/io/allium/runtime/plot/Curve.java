package io.allium.runtime.plot;

import io.allium.runtime.train.EpochResult;
import io.allium.runtime.train.History;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * One line of a chart: a training's metrics, of its training or of its validation data.
 *
 * @param label what the legend calls it
 * @param history the training
 * @param prefix what the names of the metrics begin with
 * @param color its colour
 * @param stroke how it is drawn
 * @param marker what marks an epoch
 */
record Curve(String label, History history, String prefix, Color color, BasicStroke stroke, Marker marker) {
    /** What Keras puts before the names of metrics of the validation data. */
    static final String VALIDATION = "val_";

    private static final List<Color> COLORS = List.of(Palette.BLUE, Palette.VERMILLION, Palette.GREEN, Palette.PURPLE);
    private static final double FAINT = 0.6;
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);
    private static final BasicStroke PLAIN = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** How many trainings can be told apart by their colours. */
    static int most() {
        return COLORS.size();
    }

    /** Two lines a training, in colours of their own if it is the only one; one line if it had no validation data. */
    static List<Curve> of(Map<String, History> histories) {
        boolean alone = histories.size() == 1;
        List<Curve> curves = new ArrayList<>();
        int next = 0;
        for (Map.Entry<String, History> entry : histories.entrySet()) {
            History history = entry.getValue();
            String name = entry.getKey().isEmpty() ? "" : entry.getKey() + ", ";
            Color color = COLORS.get(next);
            Color faint = alone ? color : Palette.tint(color, FAINT);
            curves.add(new Curve(name + "training", history, "", faint, DASHED, SeriesMarkers.DIAMOND));
            if (history.names().stream().anyMatch(metric -> metric.startsWith(VALIDATION))) {
                Color strong = alone ? COLORS.get(next + 1) : color;
                curves.add(new Curve(name + "validation", history, VALIDATION, strong, PLAIN, SeriesMarkers.CIRCLE));
            }
            next++;
        }
        return curves;
    }

    boolean has(String metric) {
        return history.names().contains(prefix + metric);
    }

    double[] epochs() {
        return history.epochs().stream().mapToDouble(EpochResult::epoch).toArray();
    }

    /** The values of a metric; NaN, which leaves a gap, for infinite ones too. */
    double[] values(String metric) {
        return Arrays.stream(history.metric(prefix + metric))
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
    }
}
