package io.allium.runtime.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** One metric against the epochs: axes and lines, without a title or legend. */
final class CurveChart {
    static final int WIDTH = 560;
    static final int HEIGHT = 330;

    private static final int TICK_SPACING = 45;

    /**
     * The margin after the last value is a little more than the one before the first: if limits and values were equally
     * spaced, XChart would put ticks at the values themselves, with all their digits.
     */
    private static final double UNEQUAL = 1.02;

    /** What labels of many digits leave for the lines. */
    private static final int NARROWEST_PLOT = 400;

    /** With more epochs than this, marks would run into each other. */
    private static final int MOST_MARKS = 40;

    private CurveChart() {}

    static XYChart of(String metric, List<Curve> curves) {
        List<Curve> shown = curves.stream().filter(curve -> curve.has(metric)).toList();
        DoubleSummaryStatistics epochs = shown.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.epochs()))
                .summaryStatistics();
        DoubleSummaryStatistics values = shown.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.values(metric)))
                .filter(Double::isFinite)
                .summaryStatistics();
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle("epoch")
                .yAxisTitle(metric)
                .build();
        style(chart.getStyler());
        limitX(chart.getStyler(), epochs);
        limitY(chart.getStyler(), values);
        boolean marks = epochs.getMax() - epochs.getMin() <= MOST_MARKS;
        shown.forEach(curve -> add(chart, curve, metric, marks));
        return chart;
    }

    private static void add(XYChart chart, Curve curve, String metric, boolean marks) {
        XYSeries series = chart.addSeries(curve.label(), curve.epochs(), curve.values(metric));
        series.setMarkerColor(curve.color());
        series.setMarker(marks ? curve.marker() : SeriesMarkers.NONE);
        series.setLineColor(curve.color()).setLineStyle(curve.stroke());
    }

    private static void style(XYStyler styler) {
        styler.setLocale(Locale.ROOT);
        styler.setChartTitleVisible(false).setLegendVisible(false);
        styler.setBaseFont(Text.REGULAR).setChartFontColor(Palette.TEXT);
        styler.setAxisTitleFont(Text.REGULAR).setAxisTickLabelsFont(Text.SMALL).setAxisTickLabelsColor(Palette.TEXT);
        styler.setChartBackgroundColor(Color.WHITE).setChartPadding(12);
        styler.setPlotBorderVisible(false).setPlotContentSize(1);
        styler.setPlotGridLinesColor(Palette.LINE).setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotGridVerticalLinesVisible(false).setPlotMargin(0);
        styler.setMarkerSize(6);
        styler.setYAxisTickLabelsFormattingFunction(CurveChart::tickLabel);
        styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
    }

    /**
     * Whole epochs only. XChart takes the power of ten, or 2 or 5 times it, that is nearest to the spacing asked for:
     * one epoch or more if that is most of an epoch's width; and none if it is more than the whole axis.
     */
    private static void limitX(XYStyler styler, DoubleSummaryStatistics epochs) {
        double span = epochs.getMax() - epochs.getMin();
        double margin = span == 0 ? 0.5 : Math.min(0.4, 0.04 * span);
        styler.setXAxisMin(epochs.getMin() - margin).setXAxisMax(epochs.getMax() + UNEQUAL * margin);
        styler.setXAxisTickMarkSpacingHint((int) Math.max(TICK_SPACING, NARROWEST_PLOT / Math.max(1, span)));
        styler.setXAxisDecimalPattern("0");
    }

    private static void limitY(XYStyler styler, DoubleSummaryStatistics values) {
        if (values.getCount() == 0) {
            styler.setYAxisMin(0.0).setYAxisMax(1.0);
            return;
        }
        double span = values.getMax() - values.getMin();
        double basis = span > 0 ? span : Math.max(Math.abs(values.getMax()), 0.1);
        styler.setYAxisMin(values.getMin() - 0.05 * basis).setYAxisMax(values.getMax() + UNEQUAL * 0.05 * basis);
    }

    private static String tickLabel(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e7)) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(9));
        return rounded.stripTrailingZeros().toPlainString();
    }
}
