package coop.impulsion.impact.web;

import coop.impulsion.impact.FollowUpView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An indicator of a project as a drawing of {@value #WIDTH} by {@value #HEIGHT} units: where it started, what it aims
 * at, and the way between, one dot a measure (for a flow, what had added up by then).
 *
 * @param points of the line through the dots, as {@code points} of an SVG polyline; empty without a measure
 * @param startY height of the baseline, null without one
 * @param targetY height of the target, null without one
 */
public record IndicatorChart(FollowUpView.Progress of, List<Dot> dots, String points, Integer startY, Integer targetY) {

    /** A measure in the drawing. */
    public record Dot(int x, int y, LocalDate on, BigDecimal value) {}

    public static final int WIDTH = 480;
    public static final int HEIGHT = 150;

    private static final int LEFT = 8;
    private static final int RIGHT = 472;
    private static final int TOP = 14;
    private static final int BOTTOM = 136;

    public static IndicatorChart of(FollowUpView.Progress indicator) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (FollowUpView.MeasureView measure : indicator.measures()) {
            sum = sum.add(measure.value());
            values.add(indicator.isFlow() ? sum : measure.value());
        }
        Scale scale = Scale.of(values, indicator);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            LocalDate on = indicator.measures().get(i).measuredOn();
            dots.add(new Dot(x(indicator.measures(), i), scale.y(values.get(i)), on, values.get(i)));
        }
        Stream<String> start = indicator.baseline() == null || dots.isEmpty()
                ? Stream.empty()
                : Stream.of(LEFT + "," + scale.y(indicator.baseline()));
        String points = Stream.concat(start, dots.stream().map(dot -> dot.x() + "," + dot.y()))
                .collect(Collectors.joining(" "));
        return new IndicatorChart(
                indicator,
                dots,
                points,
                indicator.baseline() == null ? null : scale.y(indicator.baseline()),
                indicator.target() == null ? null : scale.y(indicator.target()));
    }

    /** By its day between the first and the last measure; a single one stands in the middle. */
    private static int x(List<FollowUpView.MeasureView> measures, int at) {
        LocalDate first = measures.get(0).measuredOn();
        long days =
                ChronoUnit.DAYS.between(first, measures.get(measures.size() - 1).measuredOn());
        int from = LEFT + 72;
        return days == 0
                ? (LEFT + RIGHT) / 2
                : from
                        + (int) (ChronoUnit.DAYS.between(first, measures.get(at).measuredOn())
                                * (RIGHT - 12 - from)
                                / days);
    }

    /** From the least to the most of what is drawn. */
    private record Scale(BigDecimal least, BigDecimal most) {

        static Scale of(List<BigDecimal> values, FollowUpView.Progress indicator) {
            List<BigDecimal> drawn = new ArrayList<>(values);
            Stream.of(indicator.baseline(), indicator.target())
                    .filter(value -> value != null)
                    .forEach(drawn::add);
            return new Scale(
                    drawn.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                    drawn.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO));
        }

        int y(BigDecimal value) {
            BigDecimal height = most.subtract(least);
            return height.signum() == 0
                    ? (TOP + BOTTOM) / 2
                    : BOTTOM
                            - value.subtract(least)
                                    .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                                    .divide(height, 0, RoundingMode.HALF_UP)
                                    .intValueExact();
        }
    }

    public boolean isDrawn() {
        return !dots.isEmpty();
    }
}
